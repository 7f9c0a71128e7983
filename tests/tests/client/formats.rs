//! Reads and writes a sample of every class of type in several formats, and in the ways in which serde
//! buffers values: flattened, untagged and tagged.

use std::fmt::Debug;

use chrono::{DateTime, Utc};
use finicity_sdk::types::{
    AccountSimpleDetails, Context, CustomerId, EnrichedTransaction, ErrorMessage,
    ExternalTransferDetails, GenerateSbcaReportResponse, MicroDepositVerification, Report,
    Transaction, TransactionalPeriod, Transactions,
};
use finicity_sdk::webhooks::{ConnectEvent, ConnectEventType, Event, ReportEvent, TxPushEvent};
use finicity_sdk::{Scalar, UnixDate};
use rust_decimal::Decimal;
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// A type whose values can be written, read and compared.
trait Sample: Serialize + DeserializeOwned + PartialEq + Debug {}
impl<T: Serialize + DeserializeOwned + PartialEq + Debug> Sample for T {}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Holder<T> {
    value: T,
    more: Vec<T>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Flat<T> {
    note: String,
    #[serde(flatten)]
    value: T,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Never {
    #[serde(rename = "a property that no sample has")]
    never: String,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged<T> {
    Never(Never),
    Value(T),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "carrier")]
enum Internal<T> {
    Value(T),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "carrier", content = "load")]
enum Adjacent<T> {
    Value(T),
}

/// Writes a value in every format and reads it back.
#[track_caller]
fn in_every_format<T: Sample>(value: &T) {
    let json = serde_json::to_string(value).unwrap();
    assert_eq!(&serde_json::from_str::<T>(&json).unwrap(), value, "{json}");
    assert_eq!(
        &serde_json::from_slice::<T>(json.as_bytes()).unwrap(),
        value,
        "{json}"
    );
    assert_eq!(
        &serde_json::from_reader::<_, T>(json.as_bytes()).unwrap(),
        value,
        "{json}"
    );

    let tree = serde_json::to_value(value).unwrap();
    assert_eq!(tree, serde_json::from_str::<Value>(&json).unwrap());
    assert_eq!(&T::deserialize(&tree).unwrap(), value, "{tree}");
    assert_eq!(&serde_json::from_value::<T>(tree).unwrap(), value, "{json}");

    let mut cbor = Vec::new();
    ciborium::into_writer(value, &mut cbor).unwrap();
    assert_eq!(
        &ciborium::from_reader::<T, _>(cbor.as_slice()).unwrap(),
        value,
        "CBOR of {json}"
    );

    let yaml = serde_saphyr::to_string(value).unwrap();
    assert_eq!(
        &serde_saphyr::from_str::<T>(&yaml).unwrap(),
        value,
        "{yaml}"
    );

    for pack in [
        rmp_serde::to_vec_named(value).unwrap(),
        rmp_serde::to_vec(value).unwrap(),
    ] {
        assert_eq!(
            &rmp_serde::from_slice::<T>(&pack).unwrap(),
            value,
            "MessagePack of {json}"
        );
    }
    let mut pack = rmp_serde::Serializer::new(Vec::new())
        .with_struct_map()
        .with_human_readable();
    value.serialize(&mut pack).unwrap();
    let pack = pack.into_inner();
    let mut reader = rmp_serde::Deserializer::from_read_ref(&pack).with_human_readable();
    assert_eq!(
        &T::deserialize(&mut reader).unwrap(),
        value,
        "MessagePack of {json}"
    );
}

/// Writes and reads a value of any type in every way in which serde can embed it.
#[track_caller]
fn in_every_way<T: Sample + Clone>(value: &T) {
    let holder = || Holder {
        value: value.clone(),
        more: vec![value.clone(), value.clone()],
    };
    in_every_format(&holder());
    in_every_format(&Untagged::Value(value.clone()));
    in_every_format(&Adjacent::Value(value.clone()));
    in_every_format(&Untagged::Value(holder()));
    in_every_format(&Internal::Value(holder()));
    in_every_format(&Flat {
        note: "n".to_owned(),
        value: holder(),
    });
}

/// Writes and reads an object in every way, including the ways that only objects support.
#[track_caller]
fn object_in_every_way<T: Sample + Clone>(value: &T) {
    in_every_way(value);
    in_every_format(value);
    in_every_format(&Internal::Value(value.clone()));
    in_every_format(&Flat {
        note: "n".to_owned(),
        value: value.clone(),
    });
}

/// Reads the sample from JSON, and checks that writing the value returns the same JSON.
#[track_caller]
fn sample<T: Sample>(json: &Value) -> T {
    let value: T = serde_json::from_str(&json.to_string()).unwrap();
    assert_eq!(&serde_json::to_value(&value).unwrap(), json);
    value
}

fn transaction() -> Value {
    json!({
        "id": 21_284_820_852_u64, "amount": -12.5, "accountId": 5_011_648_377_u64,
        "postedDate": 1_607_450_357, "runningBalanceAmount": 0.1, "commissionAmount": -3,
        "description": "007", "status": "true", "memo": "",
        "categorization": { "city": "Murray", "entityStandardizationConfidenceScore": 18.95 },
        "notInTheContract": { "list": [1, -2, 0.5, u64::MAX, i64::MIN, null, true], "text": "x" },
        "alsoNot": null
    })
}

#[test]
fn models() {
    object_in_every_way::<Transaction>(&sample(&transaction()));
    let page = json!({ "found": 2, "moreAvailable": "true", "fromDate": "1417045583",
        "transactions": [transaction(), transaction()] });
    object_in_every_way::<Transactions>(&sample(&page));
}

#[test]
fn moments_and_dates() {
    let details = json!({ "aggregationAttemptDate": "2020-12-08T17:59:17.123456Z",
        "createdDate": "1969-12-31T23:59:59Z" });
    object_in_every_way::<AccountSimpleDetails>(&sample(&details));
    let period = json!({ "startDate": "2020-02-29", "endDate": "1999-01-01" });
    object_in_every_way::<TransactionalPeriod>(&sample(&period));
    in_every_way(&UnixDate::new(1_607_450_357));
    in_every_way(&UnixDate::new(i64::MIN));
}

#[test]
fn maps_and_lists() {
    let enriched = json!({ "amount": 1.5, "additionalDetails": { "a b": "1", "": "true" } });
    object_in_every_way::<EnrichedTransaction>(&sample(&enriched));
    object_in_every_way::<MicroDepositVerification>(&sample(&json!({ "amounts": [0.02, 7.0] })));
}

#[test]
fn open_enums() {
    in_every_way(&Context::Email);
    in_every_way(&Context::Other("fax".to_owned()));
    in_every_way(&ConnectEventType::Added);
    object_in_every_way::<ExternalTransferDetails>(&sample(
        &json!({ "context": "EMAIL", "id": "1" }),
    ));
}

#[test]
fn unions() {
    let report = json!({ "id": "r", "type": "voa", "customerId": 1_005_061_234,
        "institutions": [{ "id": 101_732, "accounts": [{ "id": 5, "balance": 501.25,
            "transactions": [{ "id": 1, "amount": -2.75 }] }] }] });
    let voa: Report = sample(&report);
    assert!(matches!(voa, Report::VoaReport(_)));
    object_in_every_way(&voa);
    let unknown: Report = sample(&json!({ "type": "new", "list": [0.1, null, { "a": u64::MAX }] }));
    assert!(matches!(unknown, Report::Unknown(_)));
    object_in_every_way(&unknown);
    let metrics: GenerateSbcaReportResponse = sample(&json!({ "type": "sbcaanalyticsnoncra" }));
    assert!(matches!(
        metrics,
        GenerateSbcaReportResponse::SbcaAnalyticsReport(_)
    ));
    object_in_every_way(&metrics);
}

/// The outer object may have the same tag as the union.
#[test]
fn a_union_flattened_beside_its_tag() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Stored {
        stored: String,
        #[serde(flatten)]
        report: Report,
    }
    let stored = json!({ "stored": "today", "type": "voa", "days": 61 });
    let stored: Stored = sample(&stored);
    assert!(matches!(stored.report, Report::VoaReport(_)));
    in_every_format(&stored);
}

#[test]
fn identifiers_and_scalars() {
    in_every_way(&CustomerId::new("1005061234"));
    in_every_way(&CustomerId::new("007"));
    in_every_way(&Scalar::from("10023"));
    in_every_way(&Scalar::from(i64::MIN));
    in_every_way(&Scalar::Float(0.5));
    in_every_way(&Scalar::from(true));
    object_in_every_way::<ErrorMessage>(&sample(&json!({ "code": 10_023, "message": "m" })));
    object_in_every_way::<ErrorMessage>(&sample(&json!({ "code": "10023" })));
}

#[test]
fn events() {
    let connect = json!({ "eventType": "added", "eventId": "1", "customerId": "2", "more": 1.5,
        "payload": { "accounts": [{ "id": "8", "balance": 12.5 }] } });
    object_in_every_way::<Event>(&sample(&connect));
    object_in_every_way::<ConnectEvent>(&sample(&connect));
    let report =
        json!({ "eventName": "done", "id": "r", "reportCustomFields": [{ "label": "a" }] });
    object_in_every_way::<Event>(&sample(&report));
    object_in_every_way::<ReportEvent>(&sample(&report));
    let event = json!({ "class": "account", "type": "modified", "records": [{ "id": "8" }] });
    object_in_every_way::<Event>(&sample(&json!({ "event": event })));
    object_in_every_way::<TxPushEvent>(&sample(&event));
    object_in_every_way::<Event>(&sample(&json!({ "accountId": "8", "status": "Completed" })));
}

fn with_amount(amount: &str) -> String {
    format!(r#"{{"id":1,"amount":{amount}}}"#)
}

/// Numbers that a float cannot represent exactly.
const LONG: [&str; 4] = [
    "79228162514264337593543950335",
    "-0.1234567890123456789012345678",
    "12345678901234567890.12",
    "100.00",
];

#[test]
fn serde_json_keeps_every_digit() {
    for amount in LONG {
        let json = with_amount(amount);
        let read: [Transaction; 3] = [
            serde_json::from_str(&json).unwrap(),
            serde_json::from_slice(json.as_bytes()).unwrap(),
            serde_json::from_reader(json.as_bytes()).unwrap(),
        ];
        for transaction in read {
            assert_eq!(transaction.amount.unwrap().to_string(), amount);
            let written = serde_json::to_string(&transaction).unwrap();
            assert!(
                written.contains(&format!(r#""amount":{amount}"#)),
                "{written}"
            );
            let flat = Flat {
                note: "n".to_owned(),
                value: transaction,
            };
            let written = serde_json::to_string_pretty(&flat).unwrap();
            assert!(
                written.contains(&format!(r#""amount": {amount}"#)),
                "{written}"
            );
        }
    }
}

#[test]
fn other_formats_keep_every_digit_as_text() {
    for amount in LONG {
        let transaction: Transaction = serde_json::from_str(&with_amount(amount)).unwrap();
        let mut cbor = Vec::new();
        ciborium::into_writer(&transaction, &mut cbor).unwrap();
        let back: Transaction = ciborium::from_reader(cbor.as_slice()).unwrap();
        assert_eq!(back, transaction);
        let yaml = serde_saphyr::to_string(&transaction).unwrap();
        assert_eq!(
            serde_saphyr::from_str::<Transaction>(&yaml).unwrap(),
            transaction
        );
        let pack = rmp_serde::to_vec_named(&transaction).unwrap();
        assert_eq!(
            rmp_serde::from_slice::<Transaction>(&pack).unwrap(),
            transaction
        );
    }
}

/// The buffers of serde contain floats. A short number keeps its value in them.
#[test]
fn buffered_numbers_read_as_the_shortest_decimal() {
    for amount in [
        "0.1",
        "-12.34",
        "1e-7",
        "9007199254740993",
        "0",
        "18446744073709551615",
    ] {
        let json = with_amount(amount);
        let direct: Transaction = serde_json::from_str(&json).unwrap();
        let Untagged::Value(buffered) = serde_json::from_str(&json).unwrap() else {
            panic!("{json}")
        };
        assert_eq!(direct, buffered);
    }
}

/// Every format accepts the same values, including values that the contract does not allow but the client
/// tolerates.
#[test]
fn tolerance_is_the_same_in_every_format() {
    let loose = json!({ "ID": "1", "AMOUNT": "1.50", "postedDate": "2020-12-08T17:59:17Z",
        "commissionAmount": "3.0", "memo": null, "description": 7,
        "categorization": [{ "city": true }] });
    let strict: Transaction = serde_json::from_value(json!({ "id": 1, "amount": 1.5,
        "postedDate": 1_607_450_357, "commissionAmount": 3, "description": "7",
        "categorization": { "city": "true" } }))
    .unwrap();
    let alone = json!({ "transactions": loose });
    assert_eq!(
        serde_json::from_str::<Transaction>(&loose.to_string()).unwrap(),
        strict
    );
    assert_eq!(
        serde_json::from_value::<Transaction>(loose.clone()).unwrap(),
        strict
    );
    let mut cbor = Vec::new();
    ciborium::into_writer(&loose, &mut cbor).unwrap();
    assert_eq!(
        ciborium::from_reader::<Transaction, _>(cbor.as_slice()).unwrap(),
        strict
    );
    let yaml = serde_saphyr::to_string(&loose).unwrap();
    assert_eq!(
        serde_saphyr::from_str::<Transaction>(&yaml).unwrap(),
        strict
    );
    let pack = rmp_serde::to_vec_named(&alone).unwrap();
    assert_eq!(
        rmp_serde::from_slice::<Transactions>(&pack)
            .unwrap()
            .transactions,
        [strict]
    );
}

fn cbor_of(value: &ciborium::Value) -> Vec<u8> {
    let mut cbor = Vec::new();
    ciborium::into_writer(value, &mut cbor).unwrap();
    cbor
}

/// Returns CBOR of an object with one property.
fn cbor_with(name: impl Into<ciborium::Value>, value: ciborium::Value) -> Vec<u8> {
    let id = ("id".into(), 1.into());
    cbor_of(&ciborium::Value::Map(vec![id, (name.into(), value)]))
}

#[test]
fn rejects_values_that_json_can_not_represent() {
    use ciborium::Value as Cbor;
    let read = |cbor: Vec<u8>| ciborium::from_reader::<Transaction, _>(cbor.as_slice());
    assert!(read(cbor_with("amount", 1.5.into())).is_ok());
    let huge = || Cbor::Integer(ciborium::value::Integer::try_from(-(1_i128 << 64)).unwrap());
    assert!(read(cbor_with("amount", huge())).is_ok());
    for (name, value) in [
        ("amount", f64::NAN.into()),
        ("amount", f64::INFINITY.into()),
        ("amount", f64::MAX.into()),
        ("amount", Cbor::Bytes(vec![49])),
        ("amount", Cbor::Map(vec![])),
        ("amount", Cbor::Map(vec![("a".into(), "1".into())])),
        ("commissionAmount", f64::NAN.into()),
        ("commissionAmount", huge()),
        ("postedDate", f64::NEG_INFINITY.into()),
        ("memo", f64::NAN.into()),
        ("unknown", f64::NAN.into()),
        ("unknown", huge()),
        ("unknown", Cbor::Bytes(vec![49])),
        ("unknown", Cbor::Array(vec![f64::NAN.into()])),
        ("unknown", Cbor::Map(vec![(1.into(), 1.into())])),
    ] {
        assert!(
            read(cbor_with(name, value.clone())).is_err(),
            "{name}: {value:?}"
        );
        let report = ciborium::from_reader::<Report, _>(cbor_with(name, value.clone()).as_slice());
        assert!(
            report.is_err() || !matches!(value, Cbor::Float(f) if f.is_nan()),
            "{name}"
        );
    }
    assert!(read(cbor_with(1, 1.into())).is_err());
    let scalar: Result<Scalar, _> = ciborium::from_reader(cbor_of(&f64::NAN.into()).as_slice());
    assert!(scalar.is_err());
    for yaml in [
        "id: 1\namount: .nan",
        "id: 1\namount: .inf",
        "id: 1\nunknown: .nan",
    ] {
        assert!(
            serde_saphyr::from_str::<Transaction>(yaml).is_err(),
            "{yaml}"
        );
    }
    // A map with integer keys, as MessagePack writes it.
    let pack = rmp_serde::to_vec(&std::collections::BTreeMap::from([(1, "a")])).unwrap();
    assert!(rmp_serde::from_slice::<Transaction>(&pack).is_err());
    // A model as a list of its fields, without their names.
    assert!(rmp_serde::from_slice::<Transaction>(&rmp_serde::to_vec(&[1, 2]).unwrap()).is_err());
}

#[test]
fn no_error_contains_a_value() {
    for json in [
        json!({ "id": 1, "amount": "Smith" }),
        json!({ "id": 1, "postedDate": "Smith" }),
        json!({ "id": 1, "categorization": "Smith" }),
        json!({ "id": ["Smith"] }),
        json!({ "id": 1, "commissionAmount": { "a": "Smith" } }),
    ] {
        let messages = [
            serde_json::from_str::<Transaction>(&json.to_string())
                .unwrap_err()
                .to_string(),
            serde_json::from_value::<Transaction>(json.clone())
                .unwrap_err()
                .to_string(),
            rmp_serde::from_slice::<Transaction>(&rmp_serde::to_vec(&json).unwrap())
                .unwrap_err()
                .to_string(),
            serde_json::from_value::<Flat<Transaction>>(
                json!({ "note": "n", "id": 1, "amount": "Smith" }),
            )
            .unwrap_err()
            .to_string(),
        ];
        for message in messages {
            assert!(!message.contains("Smith"), "{message}");
            assert!(message.contains("expected"), "{message}");
        }
    }
}

/// serde's own deserializers of single values also work.
#[test]
fn single_values_come_from_any_deserializer() {
    type Failure = serde::de::value::Error;
    let number = IntoDeserializer::<Failure>::into_deserializer(1_607_450_357_u64);
    assert_eq!(
        UnixDate::deserialize(number).unwrap(),
        UnixDate::new(1_607_450_357)
    );
    let text = IntoDeserializer::<Failure>::into_deserializer("2020-12-08T17:59:17Z");
    let moment: DateTime<Utc> = UnixDate::deserialize(text).unwrap().into();
    assert_eq!(moment.timestamp(), 1_607_450_357);
    let fields = [("amount", 1.5), ("id", 7.0)].into_iter();
    let fields = serde::de::value::MapDeserializer::<_, Failure>::new(fields);
    let transaction = Transaction::deserialize(fields).unwrap();
    assert_eq!(transaction.amount, Some(Decimal::new(15, 1)));
}
