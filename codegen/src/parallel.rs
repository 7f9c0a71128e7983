//! Runs independent work on all cores.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// The stack size of a thread in bytes. The generator walks documents recursively, and a deep document needs
/// a large stack.
pub(crate) const STACK: usize = 64 << 20;

/// Calls `work` for each item and returns the results in the order of the items. The calls run on as many
/// threads as the machine has cores. A thread that cannot be started is not needed: the calling thread does
/// the work, too.
///
/// # Panics
/// Panics if `work` panics.
pub(crate) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let take = || {
        let mut done = Vec::new();
        while let Some((at, item)) = {
            let at = next.fetch_add(1, Ordering::Relaxed);
            items.get(at).map(|item| (at, item))
        } {
            done.push((at, work(item)));
        }
        done
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let mut results = thread::scope(|scope| {
        let helpers: Vec<_> = (1..cores.min(items.len()))
            .filter_map(|_| {
                let builder = thread::Builder::new().stack_size(STACK);
                builder.spawn_scoped(scope, take).ok()
            })
            .collect();
        let mut results = take();
        for helper in helpers {
            match helper.join() {
                Ok(done) => results.extend(done),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        results
    });
    results.sort_unstable_by_key(|(at, _)| *at);
    results.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::map;

    #[test]
    fn results_have_the_order_of_the_items() {
        let items: Vec<usize> = (0..1000).collect();
        assert_eq!(
            map(&items, |item| item * 2),
            (0..2000).step_by(2).collect::<Vec<_>>()
        );
        assert!(map(&[] as &[usize], |item: &usize| *item).is_empty());
    }

    #[test]
    #[should_panic(expected = "item 7")]
    fn a_panic_reaches_the_caller() {
        map(&(0..100).collect::<Vec<_>>(), |item| {
            assert_ne!(*item, 7, "item 7")
        });
    }
}
