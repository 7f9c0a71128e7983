// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The error codes of failed requests, to compare with [`Error::code`](crate::Error::code).
//!
//! Some codes have several meanings; the message of the failure then names the actual one.
//!
//! # Usual codes
//! Many operations document the same codes for a status. Their documentation refers to this list:
//!
//! - 400: [`NUMBER_INVALID`] (1618), [`PARAMETER_INVALID`] (10005), [`VALIDATION_FAILED`]
//!   (10010), [`DECISIONING_FAILED`] (10100), [`BAD_REQUEST`] (14020), [`REPORT_QUOTA_REACHED`]
//!   (20400)
//! - 401: [`TOKEN_INVALID`] (10022), [`TOKEN_EXPIRED`] (10023), [`TOKEN_MISSING`] (10024),
//!   [`APP_KEY_MISSING`] (10026), [`CREDENTIALS_WRONG`] (24302)
//! - 403: [`SECURITY_FREEZE`] (10405)
//! - 404: [`DECISIONING_FAILED`] (10100), [`NOT_FOUND`] (14001), [`LOGIN_WITHOUT_ACCOUNTS`]
//!   (38007), [`PARTNER_WITHOUT_APPS`] (50051)

use crate::error::ErrorCode;

/// The account already exists. Comes with status 400.
pub const ACCOUNT_EXISTS: &str = "3100001";

/// The account is not active. Comes with status 400.
pub const ACCOUNT_NOT_ACTIVE: &str = "10013";

/// The account does not exist, or the customer has no accounts. Comes with status 404.
pub const ACCOUNT_NOT_FOUND: &str = "38003";

/// The account number is invalid. Comes with status 400.
pub const ACCOUNT_NUMBER_INVALID: &str = "3000001";

/// The account owner is not known. Comes with status 404.
pub const ACCOUNT_OWNER_NOT_FOUND: &str = "12017";

/// The aggregation service does not know the partner. Comes with status 404.
pub const AGGREGATION_PARTNER_NOT_FOUND: &str = "14003";

/// The amounts do not match the deposits. Comes with status 400.
pub const AMOUNTS_WRONG: &str = "3200004";

/// The application does not exist. Comes with status 404.
pub const APPLICATION_NOT_FOUND: &str = "3001";

/// The app key is invalid. Comes with status 401.
pub const APP_KEY_INVALID: &str = "10027";

/// The app key is missing. Comes with status 401.
pub const APP_KEY_MISSING: &str = "10026";

/// The asset does not exist. Comes with status 404.
pub const ASSET_NOT_FOUND: &str = "13002";

/// No authorization details are stored. Comes with status 400 or 404.
pub const AUTHORIZATION_DETAILS_NOT_FOUND: &str = "3004";

/// The request is invalid for this account or resource. Comes with status 400.
pub const BAD_REQUEST: &str = "14020";

/// The Connect Components entity does not exist. Comes with status 404.
pub const CONNECT_ENTITY_NOT_FOUND: &str = "4041";

/// No consent has this receipt ID. Comes with status 404.
pub const CONSENT_NOT_FOUND: &str = "10215";

/// The customer already has a consumer or business. Comes with status 409.
pub const CONSUMER_EXISTS: &str = "11000";

/// The credentials are wrong. Comes with status 401.
pub const CREDENTIALS_WRONG: &str = "24302";

/// The customer ID is invalid. Comes with status 400.
pub const CUSTOMER_ID_INVALID: &str = "14023";

/// No customer has this ID. Comes with status 404.
pub const CUSTOMER_ID_NOT_FOUND: &str = "10002";

/// The customer type is invalid. Comes with status 400.
pub const CUSTOMER_TYPE_INVALID: &str = "14016";

/// The customer has no app assigned. Comes with status 404.
pub const CUSTOMER_WITHOUT_APP: &str = "50052";

/// Mandatory data is missing. Comes with status 400.
pub const DATA_REQUIRED: &str = "10020";

/// The date range is invalid. Comes with status 400.
pub const DATE_RANGE_INVALID: &str = "41002";

/// The report request is invalid, or its consumer or report does not exist. Comes with status 400 or 404.
pub const DECISIONING_FAILED: &str = "10100";

/// The consumer has an active dispute about the data. Comes with status 403.
pub const DISPUTE_STATEMENT_ACTIVE: &str = "10406";

/// An FCRA indicator requires the email address of the consumer. Comes with status 400.
pub const EMAIL_REQUIRED: &str = "12022";

/// The ID of the experience is not a GUID. Comes with status 400.
pub const EXPERIENCE_ID_INVALID: &str = "1003";

/// The experience or entity does not exist. Comes with status 404.
pub const EXPERIENCE_NOT_FOUND: &str = "4004";

/// The list of parts to include is invalid. Comes with status 400.
pub const FIELD_LIST_INVALID: &str = "12019";

/// A required property of the body is missing or blank. Comes with status 400.
pub const FIELD_REQUIRED: &str = "15001";

/// A property of the body has the wrong type. Comes with status 400.
pub const FIELD_TYPE_WRONG: &str = "10007";

/// Two inputs exclude each other (400), or an upstream service timed out (408). Comes with status 400 or 408.
pub const INPUTS_EXCLUSIVE_OR_TIMED_OUT: &str = "10030";

/// The login is unknown, or its connection is of the legacy type. Comes with status 400 or 404.
pub const INSTITUTION_LOGIN_NOT_FOUND: &str = "3003";

/// The institution does not exist. Comes with status 404.
pub const INSTITUTION_NOT_FOUND: &str = "14006";

/// The page size is less than 1. Comes with status 400.
pub const LIMIT_BELOW_ONE: &str = "41004";

/// The page size is invalid. Comes with status 400.
pub const LIMIT_INVALID: &str = "3006";

/// The page size is larger than allowed. Comes with status 400.
pub const LIMIT_TOO_LARGE: &str = "3007";

/// The institution login has no accounts. Comes with status 404.
pub const LOGIN_WITHOUT_ACCOUNTS: &str = "38007";

/// A memo or an amount has an invalid format. Comes with status 400.
pub const MICRO_DEPOSIT_FORMAT_INVALID: &str = "3000003";

/// The micro deposits could not be initiated. Comes with status 400.
pub const MICRO_DEPOSIT_NOT_INITIATED: &str = "3200001";

/// Too many requests for micro deposits. Comes with status 400.
pub const MICRO_DEPOSIT_RATE_LIMITED: &str = "3300001";

/// The status of the micro deposits does not allow the request. Comes with status 400.
pub const MICRO_DEPOSIT_STATUS_WRONG: &str = "3200002";

/// Micro deposits cannot be processed at the moment. Comes with status 400.
pub const MICRO_DEPOSIT_UNAVAILABLE: &str = "3000000";

/// A name contains a character that is not allowed. Comes with status 400.
pub const NAME_INVALID: &str = "45003";

/// The new secret violates the rules for secrets. Comes with status 400.
pub const NEW_SECRET_REFUSED: &str = "24437";

/// The request changes nothing, or its data is invalid. Comes with status 400.
pub const NOTHING_TO_UPDATE: &str = "10025";

/// Only JSON can be requested. Comes with status 406.
pub const NOT_ACCEPTABLE: &str = "20000";

/// The customer or resource does not exist. Comes with status 404.
pub const NOT_FOUND: &str = "14001";

/// A value that must be a number is not a number. Comes with status 400.
pub const NOT_NUMERIC: &str = "1000";

/// The account has no transactions, or the refresh has no data. Comes with status 400 or 404.
pub const NO_DATA: &str = "10008";

/// A number is negative or malformed. Comes with status 400.
pub const NUMBER_INVALID: &str = "1618";

/// A parameter or the purpose code is missing or invalid, or the account belongs to another customer. Comes with status 400 or 404.
pub const PARAMETER_INVALID: &str = "10005";

/// A parameter is missing or invalid, or no business has this ID. Comes with status 400 or 404.
pub const PARAMETER_OR_BUSINESS_INVALID: &str = "10003";

/// A required parameter is missing. Comes with status 400.
pub const PARAMETER_REQUIRED: &str = "10009";

/// The partner ID and the secret do not match; every attempt counts toward the lockout. Comes with status 401.
pub const PARTNER_CREDENTIALS_WRONG: &str = "10001";

/// The partner is not authorized; in authentication, the attempt counts toward the lockout. Comes with status 401.
pub const PARTNER_NOT_AUTHORIZED: &str = "10021";

/// The partner does not exist. Comes with status 404.
pub const PARTNER_NOT_FOUND: &str = "12401";

/// The partner has no registered apps. Comes with status 404.
pub const PARTNER_WITHOUT_APPS: &str = "50051";

/// The phone number or its country code is invalid. Comes with status 400.
pub const PHONE_INVALID: &str = "10000";

/// A query parameter has an invalid value. Comes with status 400.
pub const QUERY_PARAMETER_INVALID: &str = "3009";

/// The operation does not have this query parameter. Comes with status 400.
pub const QUERY_PARAMETER_UNKNOWN: &str = "3008";

/// No institution reports a registration status for the application. Comes with status 404.
pub const REGISTRATION_STATUS_NOT_FOUND: &str = "3002";

/// The report quota of the customer is used up. Comes with status 400.
pub const REPORT_QUOTA_REACHED: &str = "20400";

/// The routing number is invalid. Comes with status 400.
pub const ROUTING_NUMBER_INVALID: &str = "20024";

/// The consumer has a security freeze, or the partner cannot access the portfolio. Comes with status 403.
pub const SECURITY_FREEZE: &str = "10405";

/// The settle-by date is in the past. Comes with status 400.
pub const SETTLE_DATE_PAST: &str = "10006";

/// The start of the page is less than 1. Comes with status 400.
pub const START_BELOW_ONE: &str = "41003";

/// The start of the page is invalid. Comes with status 400.
pub const START_INVALID: &str = "3005";

/// The value of the status filter is invalid. Comes with status 400.
pub const STATUS_FILTER_INVALID: &str = "18017";

/// The customer has no active subscription. Comes with status 404.
pub const SUBSCRIPTION_NOT_FOUND: &str = "60013";

/// No switch has this ID. Comes with status 400 or 404.
pub const SWITCH_NOT_FOUND: &str = "1643";

/// A temporary customer cannot be deleted. Comes with status 400.
pub const TEMPORARY_CUSTOMER: &str = "50016";

/// The access token has expired. Comes with status 401.
pub const TOKEN_EXPIRED: &str = "10023";

/// The access token is invalid. Comes with status 401.
pub const TOKEN_INVALID: &str = "10022";

/// The access token is missing. Comes with status 401.
pub const TOKEN_MISSING: &str = "10024";

/// The transaction does not exist. Comes with status 404.
pub const TRANSACTION_NOT_FOUND: &str = "24553";

/// The username violates the rules for usernames. Comes with status 400.
pub const USERNAME_INVALID: &str = "110039";

/// Another customer already has this username. Comes with status 409.
pub const USERNAME_TAKEN: &str = "110002";

/// A property of the request is invalid, the request names data of another customer, or the portfolio has no report. Comes with status 400 or 404.
pub const VALIDATION_FAILED: &str = "10010";

/// No verification attempts are left. Comes with status 400.
pub const VERIFICATION_ATTEMPTS_USED: &str = "3200003";

/// The app key is missing (webhook service). Comes with status 401.
pub const WEBHOOK_APP_KEY_MISSING: &str = "1504";

/// The webhook subscription or event does not exist. Comes with status 404.
pub const WEBHOOK_NOT_FOUND: &str = "1501";

/// The webhook service cannot read the request. Comes with status 400.
pub const WEBHOOK_REQUEST_INVALID: &str = "1502";

/// The access token has expired (webhook service). Comes with status 401.
pub const WEBHOOK_TOKEN_EXPIRED: &str = "1503";

/// All error codes, in the order of their names.
pub const ALL: &[ErrorCode] = &[
    ErrorCode {
        code: ACCOUNT_EXISTS,
        name: "ACCOUNT_EXISTS",
        statuses: &[400],
        meaning: "the account already exists",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: ACCOUNT_NOT_ACTIVE,
        name: "ACCOUNT_NOT_ACTIVE",
        statuses: &[400],
        meaning: "the account is not active",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: ACCOUNT_NOT_FOUND,
        name: "ACCOUNT_NOT_FOUND",
        statuses: &[404],
        meaning: "the account does not exist, or the customer has no accounts",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: ACCOUNT_NUMBER_INVALID,
        name: "ACCOUNT_NUMBER_INVALID",
        statuses: &[400],
        meaning: "the account number is invalid",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: ACCOUNT_OWNER_NOT_FOUND,
        name: "ACCOUNT_OWNER_NOT_FOUND",
        statuses: &[404],
        meaning: "the account owner is not known",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: AGGREGATION_PARTNER_NOT_FOUND,
        name: "AGGREGATION_PARTNER_NOT_FOUND",
        statuses: &[404],
        meaning: "the aggregation service does not know the partner",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: AMOUNTS_WRONG,
        name: "AMOUNTS_WRONG",
        statuses: &[400],
        meaning: "the amounts do not match the deposits",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: APPLICATION_NOT_FOUND,
        name: "APPLICATION_NOT_FOUND",
        statuses: &[404],
        meaning: "the application does not exist",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: APP_KEY_INVALID,
        name: "APP_KEY_INVALID",
        statuses: &[401],
        meaning: "the app key is invalid",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: APP_KEY_MISSING,
        name: "APP_KEY_MISSING",
        statuses: &[401],
        meaning: "the app key is missing",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: ASSET_NOT_FOUND,
        name: "ASSET_NOT_FOUND",
        statuses: &[404],
        meaning: "the asset does not exist",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: AUTHORIZATION_DETAILS_NOT_FOUND,
        name: "AUTHORIZATION_DETAILS_NOT_FOUND",
        statuses: &[400, 404],
        meaning: "no authorization details are stored",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: BAD_REQUEST,
        name: "BAD_REQUEST",
        statuses: &[400],
        meaning: "the request is invalid for this account or resource",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: CONNECT_ENTITY_NOT_FOUND,
        name: "CONNECT_ENTITY_NOT_FOUND",
        statuses: &[404],
        meaning: "the Connect Components entity does not exist",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: CONSENT_NOT_FOUND,
        name: "CONSENT_NOT_FOUND",
        statuses: &[404],
        meaning: "no consent has this receipt ID",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: CONSUMER_EXISTS,
        name: "CONSUMER_EXISTS",
        statuses: &[409],
        meaning: "the customer already has a consumer or business",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: CREDENTIALS_WRONG,
        name: "CREDENTIALS_WRONG",
        statuses: &[401],
        meaning: "the credentials are wrong",
        token_rejected: false,
        credentials_refused: true,
        rate_limited: false,
    },
    ErrorCode {
        code: CUSTOMER_ID_INVALID,
        name: "CUSTOMER_ID_INVALID",
        statuses: &[400],
        meaning: "the customer ID is invalid",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: CUSTOMER_ID_NOT_FOUND,
        name: "CUSTOMER_ID_NOT_FOUND",
        statuses: &[404],
        meaning: "no customer has this ID",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: CUSTOMER_TYPE_INVALID,
        name: "CUSTOMER_TYPE_INVALID",
        statuses: &[400],
        meaning: "the customer type is invalid",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: CUSTOMER_WITHOUT_APP,
        name: "CUSTOMER_WITHOUT_APP",
        statuses: &[404],
        meaning: "the customer has no app assigned",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: DATA_REQUIRED,
        name: "DATA_REQUIRED",
        statuses: &[400],
        meaning: "mandatory data is missing",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: DATE_RANGE_INVALID,
        name: "DATE_RANGE_INVALID",
        statuses: &[400],
        meaning: "the date range is invalid",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: DECISIONING_FAILED,
        name: "DECISIONING_FAILED",
        statuses: &[400, 404],
        meaning: "the report request is invalid, or its consumer or report does not exist",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: DISPUTE_STATEMENT_ACTIVE,
        name: "DISPUTE_STATEMENT_ACTIVE",
        statuses: &[403],
        meaning: "the consumer has an active dispute about the data",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: EMAIL_REQUIRED,
        name: "EMAIL_REQUIRED",
        statuses: &[400],
        meaning: "an FCRA indicator requires the email address of the consumer",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: EXPERIENCE_ID_INVALID,
        name: "EXPERIENCE_ID_INVALID",
        statuses: &[400],
        meaning: "the ID of the experience is not a GUID",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: EXPERIENCE_NOT_FOUND,
        name: "EXPERIENCE_NOT_FOUND",
        statuses: &[404],
        meaning: "the experience or entity does not exist",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: FIELD_LIST_INVALID,
        name: "FIELD_LIST_INVALID",
        statuses: &[400],
        meaning: "the list of parts to include is invalid",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: FIELD_REQUIRED,
        name: "FIELD_REQUIRED",
        statuses: &[400],
        meaning: "a required property of the body is missing or blank",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: FIELD_TYPE_WRONG,
        name: "FIELD_TYPE_WRONG",
        statuses: &[400],
        meaning: "a property of the body has the wrong type",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: INPUTS_EXCLUSIVE_OR_TIMED_OUT,
        name: "INPUTS_EXCLUSIVE_OR_TIMED_OUT",
        statuses: &[400, 408],
        meaning: "two inputs exclude each other (400), or an upstream service timed out (408)",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: INSTITUTION_LOGIN_NOT_FOUND,
        name: "INSTITUTION_LOGIN_NOT_FOUND",
        statuses: &[400, 404],
        meaning: "the login is unknown, or its connection is of the legacy type",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: INSTITUTION_NOT_FOUND,
        name: "INSTITUTION_NOT_FOUND",
        statuses: &[404],
        meaning: "the institution does not exist",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: LIMIT_BELOW_ONE,
        name: "LIMIT_BELOW_ONE",
        statuses: &[400],
        meaning: "the page size is less than 1",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: LIMIT_INVALID,
        name: "LIMIT_INVALID",
        statuses: &[400],
        meaning: "the page size is invalid",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: LIMIT_TOO_LARGE,
        name: "LIMIT_TOO_LARGE",
        statuses: &[400],
        meaning: "the page size is larger than allowed",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: LOGIN_WITHOUT_ACCOUNTS,
        name: "LOGIN_WITHOUT_ACCOUNTS",
        statuses: &[404],
        meaning: "the institution login has no accounts",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: MICRO_DEPOSIT_FORMAT_INVALID,
        name: "MICRO_DEPOSIT_FORMAT_INVALID",
        statuses: &[400],
        meaning: "a memo or an amount has an invalid format",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: MICRO_DEPOSIT_NOT_INITIATED,
        name: "MICRO_DEPOSIT_NOT_INITIATED",
        statuses: &[400],
        meaning: "the micro deposits could not be initiated",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: MICRO_DEPOSIT_RATE_LIMITED,
        name: "MICRO_DEPOSIT_RATE_LIMITED",
        statuses: &[400],
        meaning: "too many requests for micro deposits",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: true,
    },
    ErrorCode {
        code: MICRO_DEPOSIT_STATUS_WRONG,
        name: "MICRO_DEPOSIT_STATUS_WRONG",
        statuses: &[400],
        meaning: "the status of the micro deposits does not allow the request",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: MICRO_DEPOSIT_UNAVAILABLE,
        name: "MICRO_DEPOSIT_UNAVAILABLE",
        statuses: &[400],
        meaning: "micro deposits cannot be processed at the moment",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: NAME_INVALID,
        name: "NAME_INVALID",
        statuses: &[400],
        meaning: "a name contains a character that is not allowed",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: NEW_SECRET_REFUSED,
        name: "NEW_SECRET_REFUSED",
        statuses: &[400],
        meaning: "the new secret violates the rules for secrets",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: NOTHING_TO_UPDATE,
        name: "NOTHING_TO_UPDATE",
        statuses: &[400],
        meaning: "the request changes nothing, or its data is invalid",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: NOT_ACCEPTABLE,
        name: "NOT_ACCEPTABLE",
        statuses: &[406],
        meaning: "only JSON can be requested",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: NOT_FOUND,
        name: "NOT_FOUND",
        statuses: &[404],
        meaning: "the customer or resource does not exist",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: NOT_NUMERIC,
        name: "NOT_NUMERIC",
        statuses: &[400],
        meaning: "a value that must be a number is not a number",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: NO_DATA,
        name: "NO_DATA",
        statuses: &[400, 404],
        meaning: "the account has no transactions, or the refresh has no data",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: NUMBER_INVALID,
        name: "NUMBER_INVALID",
        statuses: &[400],
        meaning: "a number is negative or malformed",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: PARAMETER_INVALID,
        name: "PARAMETER_INVALID",
        statuses: &[400, 404],
        meaning: "a parameter or the purpose code is missing or invalid, or the account belongs to another customer",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: PARAMETER_OR_BUSINESS_INVALID,
        name: "PARAMETER_OR_BUSINESS_INVALID",
        statuses: &[400, 404],
        meaning: "a parameter is missing or invalid, or no business has this ID",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: PARAMETER_REQUIRED,
        name: "PARAMETER_REQUIRED",
        statuses: &[400],
        meaning: "a required parameter is missing",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: PARTNER_CREDENTIALS_WRONG,
        name: "PARTNER_CREDENTIALS_WRONG",
        statuses: &[401],
        meaning: "the partner ID and the secret do not match; every attempt counts toward the lockout",
        token_rejected: false,
        credentials_refused: true,
        rate_limited: false,
    },
    ErrorCode {
        code: PARTNER_NOT_AUTHORIZED,
        name: "PARTNER_NOT_AUTHORIZED",
        statuses: &[401],
        meaning: "the partner is not authorized; in authentication, the attempt counts toward the lockout",
        token_rejected: false,
        credentials_refused: true,
        rate_limited: false,
    },
    ErrorCode {
        code: PARTNER_NOT_FOUND,
        name: "PARTNER_NOT_FOUND",
        statuses: &[404],
        meaning: "the partner does not exist",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: PARTNER_WITHOUT_APPS,
        name: "PARTNER_WITHOUT_APPS",
        statuses: &[404],
        meaning: "the partner has no registered apps",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: PHONE_INVALID,
        name: "PHONE_INVALID",
        statuses: &[400],
        meaning: "the phone number or its country code is invalid",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: QUERY_PARAMETER_INVALID,
        name: "QUERY_PARAMETER_INVALID",
        statuses: &[400],
        meaning: "a query parameter has an invalid value",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: QUERY_PARAMETER_UNKNOWN,
        name: "QUERY_PARAMETER_UNKNOWN",
        statuses: &[400],
        meaning: "the operation does not have this query parameter",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: REGISTRATION_STATUS_NOT_FOUND,
        name: "REGISTRATION_STATUS_NOT_FOUND",
        statuses: &[404],
        meaning: "no institution reports a registration status for the application",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: REPORT_QUOTA_REACHED,
        name: "REPORT_QUOTA_REACHED",
        statuses: &[400],
        meaning: "the report quota of the customer is used up",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: ROUTING_NUMBER_INVALID,
        name: "ROUTING_NUMBER_INVALID",
        statuses: &[400],
        meaning: "the routing number is invalid",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: SECURITY_FREEZE,
        name: "SECURITY_FREEZE",
        statuses: &[403],
        meaning: "the consumer has a security freeze, or the partner cannot access the portfolio",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: SETTLE_DATE_PAST,
        name: "SETTLE_DATE_PAST",
        statuses: &[400],
        meaning: "the settle-by date is in the past",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: START_BELOW_ONE,
        name: "START_BELOW_ONE",
        statuses: &[400],
        meaning: "the start of the page is less than 1",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: START_INVALID,
        name: "START_INVALID",
        statuses: &[400],
        meaning: "the start of the page is invalid",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: STATUS_FILTER_INVALID,
        name: "STATUS_FILTER_INVALID",
        statuses: &[400],
        meaning: "the value of the status filter is invalid",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: SUBSCRIPTION_NOT_FOUND,
        name: "SUBSCRIPTION_NOT_FOUND",
        statuses: &[404],
        meaning: "the customer has no active subscription",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: SWITCH_NOT_FOUND,
        name: "SWITCH_NOT_FOUND",
        statuses: &[400, 404],
        meaning: "no switch has this ID",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: TEMPORARY_CUSTOMER,
        name: "TEMPORARY_CUSTOMER",
        statuses: &[400],
        meaning: "a temporary customer cannot be deleted",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: TOKEN_EXPIRED,
        name: "TOKEN_EXPIRED",
        statuses: &[401],
        meaning: "the access token has expired",
        token_rejected: true,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: TOKEN_INVALID,
        name: "TOKEN_INVALID",
        statuses: &[401],
        meaning: "the access token is invalid",
        token_rejected: true,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: TOKEN_MISSING,
        name: "TOKEN_MISSING",
        statuses: &[401],
        meaning: "the access token is missing",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: TRANSACTION_NOT_FOUND,
        name: "TRANSACTION_NOT_FOUND",
        statuses: &[404],
        meaning: "the transaction does not exist",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: USERNAME_INVALID,
        name: "USERNAME_INVALID",
        statuses: &[400],
        meaning: "the username violates the rules for usernames",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: USERNAME_TAKEN,
        name: "USERNAME_TAKEN",
        statuses: &[409],
        meaning: "another customer already has this username",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: VALIDATION_FAILED,
        name: "VALIDATION_FAILED",
        statuses: &[400, 404],
        meaning: "a property of the request is invalid, the request names data of another customer, or the portfolio has no report",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: VERIFICATION_ATTEMPTS_USED,
        name: "VERIFICATION_ATTEMPTS_USED",
        statuses: &[400],
        meaning: "no verification attempts are left",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: WEBHOOK_APP_KEY_MISSING,
        name: "WEBHOOK_APP_KEY_MISSING",
        statuses: &[401],
        meaning: "the app key is missing (webhook service)",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: WEBHOOK_NOT_FOUND,
        name: "WEBHOOK_NOT_FOUND",
        statuses: &[404],
        meaning: "the webhook subscription or event does not exist",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: WEBHOOK_REQUEST_INVALID,
        name: "WEBHOOK_REQUEST_INVALID",
        statuses: &[400],
        meaning: "the webhook service cannot read the request",
        token_rejected: false,
        credentials_refused: false,
        rate_limited: false,
    },
    ErrorCode {
        code: WEBHOOK_TOKEN_EXPIRED,
        name: "WEBHOOK_TOKEN_EXPIRED",
        statuses: &[401],
        meaning: "the access token has expired (webhook service)",
        token_rejected: true,
        credentials_refused: false,
        rate_limited: false,
    },
];
