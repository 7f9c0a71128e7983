//! The bodies of the responses.

use std::fmt::Write;
use std::ops::Range;

/// The number of transactions on a page, which is the maximum of the API.
pub const PAGE: usize = 1_000;

pub const CUSTOMER: &str = r#"{"id":"1005061234","username":"user","firstName":"Ada","lastName":"Lovelace","type":"testing","createdDate":"1607450357"}"#;

pub const ERROR: &str = r#"{"code":10005,"message":"The value of the parameter toDate must be later than that of fromDate"}"#;

/// Appends the items of a list.
fn items(json: &mut String, indices: Range<usize>, item: impl Fn(&mut String, usize)) {
    for index in indices.clone() {
        if index > indices.start {
            json.push(',');
        }
        item(json, index);
    }
}

/// Appends formatted text.
macro_rules! add {
    ($json:expr, $($text:tt)*) => {
        write!($json, $($text)*).unwrap()
    };
}

/// Appends a transaction.
pub fn transaction(json: &mut String, index: usize) {
    add!(
        json,
        r#"{{"id":{},"amount":-{}.{:02},"accountId":5011648377,"customerId":1005061234,"status":"active","description":"COFFEE AND BREAD {index}","memo":"POS purchase in the city","type":"debit","#,
        21_284_820_852_u64 + index as u64,
        index % 300,
        index % 100,
    );
    add!(
        json,
        r#""postedDate":{},"transactionDate":{},"createdDate":{},"runningBalanceAmount":{}.{:02},"currencySymbol":"USD","#,
        1_607_450_357 + index,
        1_607_450_300 + index,
        1_607_460_357 + index,
        4_000 + index,
        index * 7 % 100,
    );
    *json += r#""categorization":{"normalizedPayeeName":"Coffee and Bread","category":"Restaurants","bestRepresentation":"COFFEE AND BREAD POS","country":"USA"}}"#;
}

/// Returns the beginning of a page of transactions. `]}` ends the page.
pub fn page_head(displaying: usize, more: bool) -> String {
    format!(
        r#"{{"found":100000,"displaying":{displaying},"moreAvailable":"{more}","fromDate":"1417045583","toDate":"1422316026","sort":"desc","transactions":["#
    )
}

/// Returns a page of 1,000 transactions.
pub fn page() -> String {
    let mut json = page_head(PAGE, true);
    items(&mut json, 0..PAGE, transaction);
    json + "]}"
}

/// Returns a report on assets with five accounts of 1,200 transactions each.
pub fn report() -> String {
    let mut json = r#"{"id":"sdkreport01","type":"voa","status":"success","createdDate":1607450357,"customerId":1005061234,"institutions":[{"id":101732,"name":"FinBank","accounts":["#.to_owned();
    items(&mut json, 0..5, |json, account| {
        add!(
            json,
            r#"{{"id":501164837{account},"name":"Checking","number":"1234","type":"checking","balance":501.25,"averageMonthlyBalance":499.75,"transactions":["#
        );
        items(json, 0..1_200, |json, index| {
            add!(
                json,
                r#"{{"id":{},"amount":-{}.{:02},"postedDate":{},"description":"COFFEE AND BREAD {index}","memo":"POS purchase","normalizedPayee":"Coffee and Bread","category":"Restaurants","institutionTransactionId":"0000000{index}"}}"#,
                21_284_820_852_u64 + index as u64,
                index % 300,
                index % 100,
                1_607_450_357 + index,
            );
        });
        *json += "]}";
    });
    json + "]}]}"
}

/// Returns a list of 1,000 institutions.
pub fn institutions() -> String {
    let mut json = r#"{"found":1000,"displaying":1000,"moreAvailable":false,"createdDate":1607450357,"institutions":["#.to_owned();
    items(&mut json, 0..1_000, |json, index| {
        add!(
            json,
            r#"{{"id":{},"name":"FinBank {index}","displayName":"FinBank of Town {index}","accountTypeDescription":"Banking","class":"mainstream","phone":"1-800-986-{index:04}","#,
            100_000 + index,
        );
        add!(
            json,
            r#""urlHomeApp":"https://town{index}.example.com/","urlLogonApp":"https://town{index}.example.com/login","urlForgotPassword":"https://town{index}.example.com/forgot","#
        );
        *json += r#""oauthEnabled":true,"oauthInstitutionId":105123,"transAgg":true,"ach":true,"stateAgg":false,"voi":true,"voa":true,"aha":false,"availBalance":false,"accountOwner":true,"loanPaymentDetails":false,"studentLoanData":false,"#;
        add!(
            json,
            r#""currency":"USD","email":"help@town{index}.example.com","timeZone":"America/Denver","status":"online","specialText":"Please enter your FinBank user name and password.","specialInstructions":["Enter the user name of your online account."],"#
        );
        *json += r#""address":{"city":"Salt Lake City","state":"UT","country":"USA","postalCode":"84101","addressLine1":"434 West Ascension Way"},"branding":{"#;
        add!(
            json,
            r##""logo":"https://images.example.com/{index}/logo.svg","alternateLogo":"https://images.example.com/{index}/alternate.svg","icon":"https://images.example.com/{index}/icon.svg","primaryColor":"#2aa6fc","tile":"https://images.example.com/{index}/tile.svg"}}}}"##
        );
    });
    json + "]}"
}
