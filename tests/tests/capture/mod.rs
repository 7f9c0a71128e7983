//! Captures the spans of the current thread.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;
use std::sync::{Arc, Mutex, Once};

use tracing::Subscriber;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;

/// A span of the crate.
#[derive(Debug, Clone)]
pub struct Recorded {
    pub name: &'static str,
    /// The number of spans of the crate around this span.
    pub depth: usize,
    pub fields: BTreeMap<&'static str, String>,
    pub is_closed: bool,
}

#[derive(Default)]
struct Spans {
    /// In the order of their start.
    all: Vec<Recorded>,
    /// The index of each open span.
    open: HashMap<u64, usize>,
}

/// The spans that started since the last call of [`take`](Self::take).
#[derive(Clone, Default)]
pub struct Capture(Arc<Mutex<Spans>>);

thread_local! {
    /// The spans of the test that runs on this thread.
    static CURRENT: RefCell<Option<Capture>> = const { RefCell::new(None) };
}

/// Stops capturing when dropped.
pub struct Guard;

impl Drop for Guard {
    fn drop(&mut self) {
        CURRENT.with_borrow_mut(Option::take);
    }
}

impl Capture {
    /// Starts to capture the spans of this thread. All tests share one subscriber, because subscribers of single
    /// threads disable each other's spans.
    pub fn start() -> (Self, Guard) {
        static SUBSCRIBER: Once = Once::new();
        SUBSCRIBER.call_once(|| {
            let subscriber = tracing_subscriber::registry().with(Capturing);
            tracing::subscriber::set_global_default(subscriber).expect("the only subscriber");
        });
        let capture = Self::default();
        CURRENT.set(Some(capture.clone()));
        (capture, Guard)
    }

    /// Returns the spans, and forgets them.
    pub fn take(&self) -> Vec<Recorded> {
        let mut spans = self.0.lock().expect("spans");
        spans.open.clear();
        std::mem::take(&mut spans.all)
    }
}

struct Capturing;

/// Changes the spans of the test on this thread.
fn with(change: impl FnOnce(&mut Spans)) {
    if let Some(capture) = CURRENT.with_borrow(Option::clone) {
        change(&mut capture.0.lock().expect("spans"));
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Capturing {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        if !attributes.metadata().target().starts_with("finicity_sdk") {
            return;
        }
        let scope = context.span(id).expect("a span").scope().skip(1);
        let around = scope.filter(|span| span.metadata().target().starts_with("finicity_sdk"));
        let depth = around.count();
        with(|spans| {
            let mut fields = BTreeMap::new();
            attributes.record(&mut Fields(&mut fields));
            spans.open.insert(id.into_u64(), spans.all.len());
            spans.all.push(Recorded {
                name: attributes.metadata().name(),
                depth,
                fields,
                is_closed: false,
            });
        });
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        with(|spans| {
            if let Some(index) = spans.open.get(&id.into_u64()) {
                values.record(&mut Fields(&mut spans.all[*index].fields));
            }
        });
    }

    fn on_close(&self, id: Id, _: Context<'_, S>) {
        with(|spans| {
            if let Some(index) = spans.open.remove(&id.into_u64()) {
                spans.all[index].is_closed = true;
            }
        });
    }
}

struct Fields<'a>(&'a mut BTreeMap<&'static str, String>);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.0.insert(field.name(), value.to_string());
    }

    /// Exporters of OpenTelemetry would write the number as text.
    fn record_u64(&mut self, field: &Field, _: u64) {
        panic!("{} is not an i64", field.name());
    }
}
