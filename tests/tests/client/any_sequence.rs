//! Runs random sequences of calls, drops, clock jumps, faults and secret changes against the sandbox. After
//! each step, checks that everything that the client guarantees still holds.
//!
//! `FINICITY_SEQUENCES` sets the number of sequences, and `FINICITY_SEED` sets the seed for them.

use std::collections::{BTreeMap, BTreeSet};
use std::future::ready;
use std::pin::Pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use finicity_sandbox::{Fault, RecordedRequest, Sandbox};
use finicity_sdk::types::{NewCustomer, PartnerCredentialsWithNewSecret, VoaReportConstraints};
use finicity_sdk::{
    Call, CallOptions, Client, Credentials, Error, RetryPolicy, StoreFuture, StoredToken,
    TokenStore,
};
use finicity_tests::log::{Log, shown};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};

const DEFAULT_SEQUENCES: u32 = 1000;

/// The number of threads that run sequences.
const THREADS: u32 = 8;

/// The number of threads that measure the duration of calls. Most of the threads that run sequences wait.
const MEASURING_THREADS: u32 = 2;

/// Returns the timeout of an attempt. On loopback, only responses that never arrive take longer. The timeout is many
/// times the duration of the slowest of several calls without faults, because other programs may slow the machine
/// down.
fn attempt_timeout() -> Duration {
    static TIMEOUT: OnceLock<Duration> = OnceLock::new();
    *TIMEOUT.get_or_init(|| {
        let slowest = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..MEASURING_THREADS)
                .map(|_| scope.spawn(slowest_call))
                .collect();
            let durations = threads
                .into_iter()
                .map(|thread| thread.join().expect("no panic"));
            durations.max().unwrap_or_default()
        });
        (slowest * 20).clamp(Duration::from_millis(60), Duration::from_millis(400))
    })
}

/// Returns the duration of the slowest of some calls without faults.
fn slowest_call() -> Duration {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(async {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        let credentials = Credentials::new(Sandbox::PARTNER_ID, SECRET, Sandbox::APP_KEY);
        let client = Client::builder()
            .base_url(sandbox.base_url())
            .credentials(credentials)
            .build()
            .expect("a client");
        client.refresh_token().await.expect("a token");
        let mut slowest = Duration::ZERO;
        for _ in 0..100 {
            let started = std::time::Instant::now();
            let call = client.customers().get_customers().send();
            call.await.expect("customers");
            slowest = slowest.max(started.elapsed());
        }
        slowest
    })
}

const DEADLINE: Duration = Duration::from_millis(1500);

/// The time beyond the deadline that a call may take on a busy machine.
const GRACE: Duration = Duration::from_secs(5);

const SECRET: &str = Sandbox::PARTNER_SECRET;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Free and idempotent.
    Customer,
    /// Billed.
    Owner,
    /// Billed.
    Balance,
    /// Billed, and changes data.
    Report,
    /// Changes data.
    Add,
}

impl Kind {
    fn operation(self) -> &'static str {
        match self {
            Self::Customer => "GetCustomer",
            Self::Owner => "GetAccountOwner",
            Self::Balance => "GetAvailableBalanceLive",
            Self::Report => "GenerateVOAReport",
            Self::Add => "AddTestingCustomer",
        }
    }
}

/// An event that occurs while a call is in progress.
#[derive(Debug, Clone, Copy)]
enum Meanwhile {
    Nothing,
    /// The call is dropped after this number of milliseconds.
    Drop(u64),
    /// After the first number of milliseconds, the clock jumps by the second number of minutes.
    Jump(u64, u64),
}

#[derive(Debug, Clone)]
enum Step {
    Call(Kind, Meanwhile),
    AtOnce(Kind, usize),
    Fault(&'static str, usize, Fault),
    /// The clock jumps by this number of minutes.
    Jump(u64),
    ExpireTokens,
    Invalidate,
    Refresh,
    /// Another program changes the secret.
    ChangeElsewhere,
    /// The other program changes it back.
    ChangeBack,
    /// The client changes the secret. The flag is `true` if the request has the correct former secret.
    Change(bool, Meanwhile),
    /// The vendor unlocks the partner, and the test calls `forget_refusals`.
    Unlock,
}

/// A sequence of steps, and the configuration of its client.
#[derive(Debug, Clone)]
struct Plan {
    /// `true` if the client keeps its token in a store.
    store: bool,
    steps: Vec<Step>,
}

fn plan() -> impl Strategy<Value = Plan> {
    let faults = (2..8_usize, lost()).prop_map(|(times, fault)| {
        vec![
            Step::ChangeElsewhere,
            Step::Fault("CreateToken", times, fault),
        ]
    });
    // Half of the sequences begin with a wrong secret and refusals whose responses are lost.
    let beginning = prop_oneof![Just(Vec::new()), faults];
    // A fault shows an effect only if its operation is called afterwards.
    let met = (kind(), 1..4_usize, fault()).prop_map(|(kind, times, fault)| {
        vec![
            Step::Fault(kind.operation(), times, fault),
            Step::Call(kind, Meanwhile::Nothing),
        ]
    });
    let steps = prop_oneof![4 => step().prop_map(|step| vec![step]), 1 => met];
    let steps = prop::collection::vec(steps, 1..16);
    (prop::bool::ANY, beginning, steps).prop_map(|(store, beginning, steps)| Plan {
        store,
        steps: [beginning, steps.concat()].concat(),
    })
}

fn lost() -> impl Strategy<Value = Fault> {
    prop::sample::select(vec![
        Fault::ResponseLost,
        Fault::AppliedThenHang,
        Fault::CutOff,
        Fault::HangInBody,
        Fault::Late(attempt_timeout() * 2),
    ])
}

fn kind() -> impl Strategy<Value = Kind> {
    use Kind::{Add, Balance, Customer, Owner, Report};
    prop::sample::select(vec![Customer, Customer, Owner, Balance, Report, Add])
}

fn meanwhile() -> impl Strategy<Value = Meanwhile> {
    prop_oneof![
        4 => Just(Meanwhile::Nothing),
        2 => (0..8_u64).prop_map(Meanwhile::Drop),
        1 => (0..4_u64, jump()).prop_map(|(after, minutes)| Meanwhile::Jump(after, minutes)),
    ]
}

fn jump() -> impl Strategy<Value = u64> {
    prop::sample::select(vec![1, 6, 30, 80, 91, 116, 121, 24 * 60])
}

fn fault() -> impl Strategy<Value = Fault> {
    let code = |status, code: &str| Fault::Code {
        status,
        code: code.into(),
    };
    prop::sample::select(vec![
        Fault::Status(500),
        Fault::Status(503),
        Fault::Gateway(403),
        Fault::Gateway(502),
        Fault::Gateway(504),
        code(400, "3300001"),
        code(408, "10030"),
        code(401, "10022"),
        Fault::ExpiredToken,
        Fault::Throttled(None),
        Fault::Throttled(Some(0)),
        Fault::Html,
        Fault::Redirect,
        Fault::Closed,
        Fault::Reset,
        Fault::Hang,
        Fault::ResponseLost,
        Fault::ResponseLost,
        Fault::AppliedThenHang,
        Fault::Late(Duration::from_millis(5)),
        Fault::Late(attempt_timeout() * 2),
        Fault::CutOff,
        Fault::HangInBody,
        Fault::SlowHead(Duration::from_micros(100)),
        Fault::SlowHead(attempt_timeout()),
        Fault::Empty,
        Fault::BrokenJson,
        Fault::BrokenGzip,
    ])
}

fn step() -> impl Strategy<Value = Step> {
    let target = prop_oneof![
        4 => Just("CreateToken"),
        1 => Just("ModifyPartnerSecret"),
        5 => kind().prop_map(Kind::operation),
    ];
    prop_oneof![
        12 => (kind(), meanwhile()).prop_map(|(kind, meanwhile)| Step::Call(kind, meanwhile)),
        2 => (kind(), 2..6_usize).prop_map(|(kind, count)| Step::AtOnce(kind, count)),
        8 => (target, 1..4_usize, fault())
            .prop_map(|(target, times, fault)| Step::Fault(target, times, fault)),
        3 => jump().prop_map(Step::Jump),
        2 => Just(Step::ExpireTokens),
        1 => Just(Step::Invalidate),
        2 => Just(Step::Refresh),
        2 => Just(Step::ChangeElsewhere),
        1 => Just(Step::ChangeBack),
        2 => (prop::bool::weighted(0.7), meanwhile())
            .prop_map(|(right, meanwhile)| Step::Change(right, meanwhile)),
        1 => Just(Step::Unlock),
    ]
}

/// The result of a call, reduced to the parts that the checks need.
type Outcome = Result<(), Error>;

/// A sequence that is running.
struct Course {
    sandbox: Sandbox,
    client: Client,
    store: Option<Memory>,
    customer: String,
    account: String,
    /// The secrets that the client may have set, the oldest first.
    secrets: Vec<String>,
    /// The number of the next call.
    next: usize,
    /// The number of faults that were planned for each operation.
    planned: BTreeMap<&'static str, usize>,
    /// The token that the API accepted last.
    good: Option<String>,
    /// The maximum age of each token in minutes.
    ages: BTreeMap<String, u64>,
    /// The number of minutes by which the clock jumped in this step.
    jumped: u64,
    /// `true` if a change of the secret ended without a response, so that the sandbox may still refuse it.
    change_is_open: bool,
    /// The tokens that the client knows to be rejected.
    rejected: BTreeSet<String>,
    /// The text of all errors and states so far.
    output: String,
}

/// Advances the clock by this number of minutes at once.
async fn jump_by(minutes: u64) {
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(minutes * 60)).await;
    tokio::time::resume();
}

/// A minimal store. The date of its token moves back when the clock jumps forward.
#[derive(Clone, Default)]
struct Memory(Arc<Mutex<Option<StoredToken>>>);

impl Memory {
    fn jump(&self, time: Duration) {
        let mut token = self.0.lock().expect("a token");
        if let Some(token) = token.as_mut() {
            let obtained = token.obtained().checked_sub(time).expect("a date");
            *token = StoredToken::new(token.expose_value(), obtained);
        }
    }
}

impl TokenStore for Memory {
    fn load(&self) -> StoreFuture<'_, Option<StoredToken>> {
        let token = self.0.lock().expect("a token").clone();
        Box::pin(ready(Ok(token)))
    }

    fn save<'a>(&'a self, token: &'a StoredToken) -> StoreFuture<'a, ()> {
        *self.0.lock().expect("a token") = Some(token.clone());
        Box::pin(ready(Ok(())))
    }
}

fn client(sandbox: &Sandbox, store: Option<Memory>) -> Client {
    let quick = RetryPolicy::default()
        .base_delay(Duration::from_millis(2))
        .max_delay(Duration::from_millis(4));
    let credentials = Credentials::new(Sandbox::PARTNER_ID, SECRET, Sandbox::APP_KEY);
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .credentials(credentials)
        .retry(quick)
        .timeout(attempt_timeout())
        .deadline(DEADLINE);
    let client = match store {
        Some(store) => client.token_store(store),
        None => client,
    };
    client.build().expect("a client")
}

fn token_of(request: &RecordedRequest) -> Option<String> {
    let token = request.headers.get("finicity-app-token")?;
    token.to_str().ok().map(str::to_owned)
}

fn call_of(request: &RecordedRequest) -> Option<usize> {
    let number = request.headers.get("x-call")?.to_str().ok()?;
    number.parse().ok()
}

fn was_asked_for(request: &RecordedRequest) -> bool {
    let mut problems = request.problems.iter();
    problems.any(|problem| problem.starts_with("asked for"))
}

impl Course {
    async fn start(store: bool) -> Self {
        let store = store.then(Memory::default);
        let sandbox = Sandbox::start().await.expect("a sandbox");
        let other = client(&sandbox, None);
        let patient = CallOptions::new().timeout(GRACE);
        let customer = other
            .customers()
            .add_testing_customer(NewCustomer::new("first"))
            .with_options(patient.clone());
        let customer = customer.send().await.expect("a customer").id.to_string();
        assert!(sandbox.connect_customer(&customer));
        let accounts = other.accounts().get_customer_accounts(&customer);
        let accounts = accounts.with_options(patient).send().await;
        let account = accounts.expect("accounts").accounts[0].id.to_string();
        Self {
            client: client(&sandbox, store.clone()),
            store,
            sandbox,
            customer,
            account,
            secrets: vec![SECRET.into()],
            next: 0,
            planned: BTreeMap::new(),
            good: None,
            ages: BTreeMap::new(),
            jumped: 0,
            change_is_open: false,
            rejected: BTreeSet::new(),
            output: String::new(),
        }
    }

    fn number(&mut self) -> usize {
        self.next += 1;
        self.next
    }

    /// Creates a call. The sandbox identifies the call by `number`, which is sent in a header.
    fn call(&self, kind: Kind, number: usize) -> impl Future<Output = Outcome> + Send + 'static {
        let options = CallOptions::new().header("x-call", number.to_string());
        let (client, customer, account) = (&self.client, &self.customer, &self.account);
        let call: Pin<Box<dyn Future<Output = Outcome> + Send>> = match kind {
            Kind::Customer => Box::pin(sent(client.customers().get_customer(customer), options)),
            Kind::Owner => Box::pin(sent(
                client.identity().get_account_owner(customer, account),
                options,
            )),
            Kind::Balance => Box::pin(sent(
                client
                    .payments()
                    .get_available_balance_live(customer, account),
                options,
            )),
            Kind::Report => Box::pin(sent(
                client
                    .verify_assets()
                    .generate_voa_report(customer, VoaReportConstraints::new()),
                options,
            )),
            Kind::Add => Box::pin(sent(
                client
                    .customers()
                    .add_testing_customer(NewCustomer::new(format!("customer{number}"))),
                options,
            )),
        };
        call
    }

    /// Awaits a call while an event occurs. Returns the result of the call, or `None` if the call was
    /// dropped.
    async fn with(
        &mut self,
        call: impl Future<Output = Outcome> + Send + 'static,
        meanwhile: Meanwhile,
    ) -> Result<Option<Outcome>, String> {
        let started = std::time::Instant::now();
        let outcome = match meanwhile {
            Meanwhile::Nothing => Some(call.await),
            Meanwhile::Drop(after) => {
                let after = Duration::from_millis(after);
                tokio::time::timeout(after, call).await.ok()
            }
            Meanwhile::Jump(after, minutes) => {
                let call = tokio::spawn(call);
                tokio::time::sleep(Duration::from_millis(after)).await;
                self.jump(minutes).await;
                Some(call.await.expect("no panic"))
            }
        };
        if started.elapsed() > DEADLINE + GRACE {
            return Err(format!("a call took {:?}", started.elapsed()));
        }
        if let Some(Err(error)) = &outcome {
            self.output += &shown(error);
        }
        Ok(outcome)
    }

    async fn jump(&mut self, minutes: u64) {
        // The client forgets a refusal whose response was lost after five minutes. Do not jump that far while
        // such a refusal may be in progress.
        if minutes >= 5 {
            let mut known = self.secrets.iter();
            let wrong = !known.any(|secret| self.sandbox.accepts_secret(secret));
            if wrong || std::mem::take(&mut self.change_is_open) {
                tokio::time::sleep(attempt_timeout() * 3).await;
            }
            let status = self.client.token_status().expect("a status");
            let unseen = self.sandbox.refusals() > status.refusals;
            let mut known = self.secrets.iter();
            let wrong = !known.any(|secret| self.sandbox.accepts_secret(secret));
            let coming = !self.is_healthy("CreateToken") || !self.is_healthy("ModifyPartnerSecret");
            if unseen || coming || wrong && status.authenticating {
                return;
            }
        }
        if let Some(store) = &self.store {
            store.jump(Duration::from_secs(minutes * 60));
        }
        jump_by(minutes).await;
        self.jumped += minutes;
        for age in self.ages.values_mut() {
            *age += minutes;
        }
    }

    /// Returns `true` if the client has a token that the API accepts.
    fn has_good_token(&self) -> bool {
        let Some(good) = &self.good else { return false };
        let requests = self.sandbox.requests();
        let mut refused = requests.iter().filter(|it| it.status == Some(401));
        let refused = refused.any(|it| token_of(it).as_ref() == Some(good));
        !refused && self.ages.get(good).is_some_and(|age| *age < 119)
    }

    /// Returns `true` if all planned faults of an operation have occurred.
    fn is_healthy(&self, operation: &str) -> bool {
        let planned = self.planned.get(operation).copied().unwrap_or_default();
        let requests = self.sandbox.requests();
        let of_it = |request: &&RecordedRequest| request.operation.as_deref() == Some(operation);
        let gone = requests.iter().filter(of_it).filter(|it| was_asked_for(it));
        gone.count() == planned
    }

    async fn calls(
        &mut self,
        kind: Kind,
        count: usize,
        meanwhile: Meanwhile,
    ) -> Result<(), String> {
        let healthy = self.is_healthy(kind.operation());
        let good = self.has_good_token();
        let mut running = Vec::new();
        let mut numbers = Vec::new();
        for _ in 1..count {
            let number = self.number();
            numbers.push(number);
            running.push(tokio::spawn(self.call(kind, number)));
        }
        let number = self.number();
        let call = self.call(kind, number);
        let outcome = self.with(call, meanwhile).await?;
        let mut outcomes: Vec<_> = outcome.into_iter().map(|it| (number, it)).collect();
        for (number, running) in numbers.into_iter().zip(running) {
            let outcome = tokio::time::timeout(DEADLINE + GRACE, running).await;
            let outcome = outcome.map_err(|_| "a call did not end".to_owned())?;
            outcomes.push((number, outcome.expect("no panic")));
        }
        for (number, outcome) in outcomes {
            self.judge(number, healthy && good, outcome)?;
        }
        Ok(())
    }

    /// Records the tokens that the sandbox issued in this step.
    fn note_tokens(&mut self) {
        for request in self.sandbox.requests() {
            let response = serde_json::from_slice::<serde_json::Value>(&request.response_body);
            if let Some(token) = response.ok().as_ref().and_then(|it| it["token"].as_str()) {
                self.ages.entry(token.into()).or_insert(self.jumped);
            }
        }
    }

    /// Checks the result of a call that ended, and records what the result reveals about tokens.
    fn judge(&mut self, number: usize, must_succeed: bool, outcome: Outcome) -> Result<(), String> {
        self.note_tokens();
        let requests = self.sandbox.requests();
        let own = requests
            .iter()
            .filter(|request| call_of(request) == Some(number));
        // A timeout is not the token's fault if the clock jumped during the call, or if one response was
        // late.
        let late = own.clone().next().is_some();
        if let Err(error) = &outcome
            && must_succeed
            && self.has_good_token()
            && !(late && matches!(error, Error::Timeout { limit, .. } if *limit < DEADLINE))
            && !(self.jumped > 0 && matches!(error, Error::Timeout { .. }))
        {
            return Err(format!("a call failed beside a good token: {error}"));
        }
        if matches!(outcome, Ok(()) | Err(Error::Api(_))) {
            for request in own.clone() {
                if let (Some(401), Some(token)) = (request.status, token_of(request)) {
                    self.rejected.insert(token);
                }
            }
        }
        if outcome.is_ok()
            && let Some(token) = own.last().and_then(token_of)
        {
            self.good = Some(token);
        }
        Ok(())
    }

    async fn step(&mut self, step: &Step) -> Result<(), String> {
        let first = self.sandbox.requests().last().map(|request| request.number);
        let rejected = self.rejected.clone();
        self.jumped = 0;
        match step {
            Step::Call(kind, meanwhile) => self.calls(*kind, 1, *meanwhile).await?,
            Step::AtOnce(kind, count) => self.calls(*kind, *count, Meanwhile::Nothing).await?,
            Step::Fault(operation, times, fault) => {
                *self.planned.entry(operation).or_default() += times;
                let planned = self.sandbox.fail_next(operation, *times, fault.clone());
                planned.expect("an operation");
            }
            Step::Jump(minutes) => self.jump(*minutes).await,
            Step::ExpireTokens => {
                self.sandbox.expire_token();
                self.good = None;
            }
            Step::Invalidate => {
                self.client.invalidate_token().await;
                self.good = None;
            }
            Step::Refresh => {
                let client = self.client.clone();
                let refresh = async move { client.refresh_token().await };
                let refresh = tokio::time::timeout(GRACE, refresh).await;
                let refresh = refresh.map_err(|_| "a refresh did not end".to_owned())?;
                if let Err(error) = refresh {
                    self.output += &shown(&error);
                }
            }
            Step::ChangeElsewhere => {
                self.learn_secret();
                self.sandbox.change_secret("secret-elsewhere-1");
            }
            Step::ChangeBack => self.change_back(),
            Step::Change(right, meanwhile) => self.change(*right, *meanwhile).await?,
            Step::Unlock => {
                self.check(&rejected, first)?;
                self.sandbox.unlock();
                self.client.forget_refusals().await;
            }
        }
        self.note_tokens();
        self.output += &format!("{:?} {:?}", self.client, self.client.token_status());
        self.check(&rejected, first)
    }

    /// Forgets the secrets that precede the current one.
    fn learn_secret(&mut self) {
        let in_force = |secret: &String| self.sandbox.accepts_secret(secret);
        if let Some(at) = self.secrets.iter().rposition(in_force) {
            self.secrets.drain(..at);
        }
    }

    fn change_back(&mut self) {
        self.learn_secret();
        self.sandbox.change_secret(&self.secrets[0]);
    }

    async fn change(&mut self, right: bool, meanwhile: Meanwhile) -> Result<(), String> {
        self.learn_secret();
        let number = self.number();
        let new = format!("new-secret-{number}");
        let former = match right {
            true => self.secrets[0].clone(),
            false => "wrong-secret-1".into(),
        };
        self.secrets.push(new.clone());
        let body = PartnerCredentialsWithNewSecret::new(Sandbox::PARTNER_ID, former, new);
        let call = self.client.authentication().modify_partner_secret(body);
        let call = call.with_options(CallOptions::new().header("x-call", number.to_string()));
        let call = async move { call.send().await.map(drop) };
        // The clock must not jump so far that a refusal of this call is forgotten before the client sees it.
        let meanwhile = match meanwhile {
            Meanwhile::Jump(after, _) => Meanwhile::Jump(after, 1),
            other => other,
        };
        let outcome = self.with(call, meanwhile).await?;
        self.change_is_open |= !matches!(outcome, Some(Ok(()) | Err(Error::Api(_))));
        Ok(())
    }

    /// Checks everything that the client guarantees.
    fn check(&self, rejected: &BTreeSet<String>, first: Option<u64>) -> Result<(), String> {
        if self.sandbox.is_locked_out() {
            return Err("the partner is locked out".into());
        }
        let mut carried_out = BTreeSet::new();
        for request in self.sandbox.requests() {
            let id = request.operation.clone().unwrap_or_default();
            let once = id != "GetCustomer" && id != "CreateToken" && request.carried_out;
            if let Some(number) = call_of(&request).filter(|_| once)
                && !carried_out.insert(number)
            {
                return Err(format!("{id} was carried out twice for one call"));
            }
            if let Some(token) = token_of(&request)
                && Some(request.number) > first
                && rejected.contains(&token)
            {
                return Err(format!("the rejected token {token} was sent again"));
            }
        }
        Ok(())
    }

    /// Ends all faults, and checks that the client then recovers.
    async fn end(mut self, log: &Log) -> Result<(), String> {
        self.sandbox.end_faults();
        self.change_back();
        let idle = async {
            while self.client.token_status().expect("a status").authenticating {
                tokio::task::yield_now().await;
            }
        };
        let idle = tokio::time::timeout(GRACE, idle).await;
        idle.map_err(|_| "an authentication did not end".to_owned())?;
        // Refusals that were in progress may arrive after `forget_refusals`, so several attempts are allowed.
        let mut outcome = Ok(());
        for _ in 0..5 {
            self.check(&BTreeSet::new(), None)?;
            self.sandbox.unlock();
            self.client.forget_refusals().await;
            jump_by(10).await;
            let number = self.number();
            outcome = self.call(Kind::Customer, number).await;
            if outcome.is_ok() {
                break;
            }
            tokio::time::sleep(attempt_timeout()).await;
        }
        if let Err(error) = outcome {
            return Err(format!("the client does not recover: {}", shown(&error)));
        }
        self.check(&BTreeSet::new(), None)?;
        let output = self.output + &log.text();
        let mut secrets = vec![Sandbox::APP_KEY, SECRET, "sandbox-token-"];
        secrets.extend(["new-secret-", "wrong-secret-", "secret-elsewhere-"]);
        match secrets.iter().find(|secret| output.contains(**secret)) {
            Some(secret) => Err(format!("{secret} is in an error or a log")),
            None => Ok(()),
        }
    }
}

async fn sent<C: Call>(call: C, options: CallOptions) -> Outcome {
    call.with_options(options).send().await.map(drop)
}

fn run(plan: &Plan) -> Result<(), String> {
    let (log, _guard) = Log::start();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(async {
        let mut course = Course::start(plan.store).await;
        for (number, step) in plan.steps.iter().enumerate() {
            let done = course.step(step).await;
            done.map_err(|problem| format!("step {number}: {problem}"))?;
        }
        course.end(&log).await
    })
}

fn number_from(variable: &str, default: u32) -> u32 {
    match std::env::var(variable) {
        Ok(text) => text
            .parse()
            .unwrap_or_else(|_| panic!("{variable} is not a number: {text}")),
        Err(_) => default,
    }
}

/// Runs one random sequence, which is determined by the two numbers.
fn run_one(seed: u32, number: u32) {
    let config = Config {
        cases: 1,
        failure_persistence: None,
        max_shrink_iters: 400,
        ..Config::default()
    };
    let mut bytes = [0; 32];
    bytes[..4].copy_from_slice(&seed.to_le_bytes());
    bytes[4..8].copy_from_slice(&number.to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let outcome = runner.run(&plan(), |plan| run(&plan).map_err(TestCaseError::fail));
    match outcome {
        Ok(()) => {}
        Err(TestError::Fail(why, plan)) => panic!("sequence {number}: {why}\n{plan:?}"),
        Err(other) => panic!("sequence {number}: {other}"),
    }
}

#[test]
fn guarantees_hold_in_any_sequence() {
    let sequences = number_from("FINICITY_SEQUENCES", DEFAULT_SEQUENCES);
    let seed = number_from("FINICITY_SEED", 1);
    let started = std::time::Instant::now();
    let next = AtomicU32::new(0);
    std::thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= sequences {
                        break;
                    }
                    run_one(seed, number);
                }
            });
        }
    });
    println!("{sequences} sequences in {:?}", started.elapsed());
}
