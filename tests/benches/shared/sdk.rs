//! The same calls as those of the hand-written client.

use finicity_sdk::Credentials;

/// Creates a client. Its first call obtains the token.
pub fn client(base_url: &str) -> finicity_sdk::Client {
    finicity_sdk::Client::builder()
        .base_url(base_url)
        .credentials(Credentials::new("partner", "secret", "key"))
        .build()
        .unwrap()
}

/// Fetches a customer.
pub async fn call(client: &finicity_sdk::Client) {
    let call = client.customers().get_customer("1005061234");
    let customer = call.send().await.unwrap();
    assert_eq!(customer.id.as_str(), "1005061234");
}

/// Sends a request that the server refuses.
pub async fn refused_call(client: &finicity_sdk::Client) {
    let error = client.customers().get_customer("7").send().await;
    let error = error.err().unwrap();
    assert_eq!(
        (error.status().unwrap().as_u16(), error.code()),
        (400, Some("10005"))
    );
}

/// Goes through all transactions and returns their number.
pub async fn page_through(client: &finicity_sdk::Client) -> usize {
    let transactions = client.transactions();
    let call = transactions.get_all_customer_transactions("1005061234", 0, 1_900_000_000);
    let mut items = call.items();
    let mut count = 0;
    while let Some(transaction) = items.next().await {
        assert!(!transaction.unwrap().id.as_str().is_empty());
        count += 1;
    }
    count
}
