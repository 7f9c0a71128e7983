//! Customers and their consumers.

use serde_json::{Map, Value, json};

use super::{Account, OperationRequest, Reply, World, page, with};

/// A customer.
#[derive(Debug)]
pub(crate) struct Customer {
    pub id: i64,
    /// `testing` or `active`.
    pub kind: &'static str,
    /// The properties from the request that created or changed the customer.
    pub details: Map<String, Value>,
    pub created: i64,
    pub modified: i64,
    pub accounts: Vec<Account>,
    pub consumer: Option<Consumer>,
}

/// The person behind a customer.
#[derive(Debug)]
pub(crate) struct Consumer {
    pub id: String,
    details: Map<String, Value>,
    created: i64,
}

impl Customer {
    pub(crate) fn username(&self) -> &str {
        self.details
            .get("username")
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    pub(crate) fn account(&self, id: &str) -> Option<&Account> {
        let id: i64 = id.parse().ok()?;
        self.accounts.iter().find(|account| account.id == id)
    }

    fn json(&self) -> Value {
        let mut properties = self.details.clone();
        let own = json!({
            "id": self.id.to_string(),
            "type": self.kind,
            "createdDate": self.created.to_string(),
            "lastModifiedDate": self.modified.to_string(),
        });
        with(&mut properties, own);
        Value::Object(properties)
    }

    fn has(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        let mut details = self.details.values().filter_map(Value::as_str);
        details.any(|detail| detail.to_lowercase().contains(&text))
    }

    /// Returns the consumer as the API represents it, with only the last four digits of the social security
    /// number.
    fn consumer_json(&self, consumer: &Consumer) -> Value {
        let mut properties = consumer.details.clone();
        if let Some(Value::String(number)) = properties.get_mut("ssn") {
            let digits: Vec<char> = number.chars().filter(char::is_ascii_digit).collect();
            *number = digits[digits.len().saturating_sub(4)..].iter().collect();
        }
        let own = json!({
            "id": consumer.id, "customerId": self.id, "createdDate": consumer.created,
        });
        with(&mut properties, own);
        Value::Object(properties)
    }
}

fn object(value: &Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap_or_default()
}

impl World {
    pub(super) fn customers_response(&mut self, request: &OperationRequest<'_>) -> Option<Reply> {
        let body = &request.checked.body;
        Some(match request.checked.operation.id.as_str() {
            "AddTestingCustomer" => self.add(request, "testing"),
            "AddCustomer" => self.add(request, "active"),
            "GetCustomers" => self.list(request),
            "GetCustomer" => Reply::json(200, self.customer_of(request)?.json()),
            "GetCustomerWithAppData" => {
                let mut example = request.example(self.seed);
                with(&mut example, self.customer_of(request)?.json());
                Reply::json(200, Value::Object(example))
            }
            "ModifyCustomer" => {
                let customer = self.customer_of_mut(request)?;
                customer.details.extend(object(body));
                customer.modified = request.now;
                Reply::empty(204)
            }
            "DeleteCustomer" => {
                let id = request.customer()?.parse().ok()?;
                self.customers.remove(&id);
                self.subscriptions
                    .retain(|subscription| subscription.customer != id);
                Reply::empty(204)
            }
            "CreateConsumer" => self.add_consumer(request)?,
            "GetConsumerForCustomer" => {
                let customer = self.customer_of(request)?;
                match &customer.consumer {
                    Some(consumer) => Reply::json(200, customer.consumer_json(consumer)),
                    None => Reply::failure(404, "10100", "the customer has no consumer"),
                }
            }
            "GetConsumer" | "ModifyConsumer" => self.consumer(request),
            _ => return None,
        })
    }

    /// Adds a testing customer with a known ID. Returns `false` if a customer has the ID or the username.
    pub(crate) fn add_known(&mut self, id: i64, username: &str, now: i64) -> bool {
        let mut customers = self.customers.values();
        if customers.any(|customer| customer.id == id || customer.username() == username) {
            return false;
        }
        let customer = Customer {
            id,
            kind: "testing",
            details: object(&json!({ "username": username })),
            created: now,
            modified: now,
            accounts: Vec::new(),
            consumer: None,
        };
        self.customers.insert(id, customer);
        true
    }

    fn add(&mut self, request: &OperationRequest<'_>, kind: &'static str) -> Reply {
        let details = object(&request.checked.body);
        let taken = self
            .customers
            .values()
            .any(|customer| details.get("username") == customer.details.get("username"));
        if taken {
            return Reply::failure(409, "110002", "another customer has this username");
        }
        let id = self.new_id(7_000_000_000);
        let customer = Customer {
            id,
            kind,
            details,
            created: request.now,
            modified: request.now,
            accounts: Vec::new(),
            consumer: None,
        };
        let response = json!({
            "id": id.to_string(), "username": customer.username(), "createdDate": request.now,
        });
        self.customers.insert(id, customer);
        Reply::json(201, response)
    }

    fn list(&self, request: &OperationRequest<'_>) -> Reply {
        let wanted = |customer: &&Customer| {
            request
                .text("username")
                .is_none_or(|name| customer.username() == name)
                && request
                    .text("type")
                    .is_none_or(|kind| customer.kind == kind)
                && request.text("search").is_none_or(|text| customer.has(text))
        };
        let found: Vec<&Customer> = self.customers.values().filter(wanted).collect();
        let (from, to) = match page(&found, request) {
            Ok(page) => page,
            Err(refusal) => return refusal,
        };
        let shown: Vec<Value> = found[from..to]
            .iter()
            .map(|customer| customer.json())
            .collect();
        let response = json!({
            "found": found.len(),
            "displaying": shown.len(),
            "moreAvailable": to < found.len(),
            "customers": shown,
        });
        Reply::json(200, response)
    }

    fn add_consumer(&mut self, request: &OperationRequest<'_>) -> Option<Reply> {
        let number = self.new_id(0);
        let details = object(&request.checked.body);
        let customer = self.customer_of_mut(request)?;
        if customer.consumer.is_some() {
            return Some(Reply::failure(409, "11000", "the customer has a consumer"));
        }
        let consumer = Consumer {
            id: format!("{:016x}{number:016x}", customer.id),
            details,
            created: request.now,
        };
        let response = json!({
            "id": consumer.id, "customerId": customer.id, "createdDate": request.now,
        });
        customer.consumer = Some(consumer);
        Some(Reply::json(201, response))
    }

    fn consumer(&mut self, request: &OperationRequest<'_>) -> Reply {
        let wanted = request.text("consumerId").unwrap_or_default();
        let found = self.customers.values_mut().find_map(|customer| {
            let id = customer.consumer.as_ref()?.id.clone();
            (id == wanted).then_some(customer)
        });
        let Some(customer) = found else {
            return Reply::failure(404, "10100", format!("there is no consumer {wanted}"));
        };
        if request.checked.operation.id == "ModifyConsumer" {
            if let Some(consumer) = &mut customer.consumer {
                consumer.details.extend(object(&request.checked.body));
            }
            return Reply::empty(204);
        }
        match &customer.consumer {
            Some(consumer) => Reply::json(200, customer.consumer_json(consumer)),
            None => Reply::failure(404, "10100", "the customer has no consumer"),
        }
    }
}
