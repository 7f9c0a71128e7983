//! Lists.

use super::{Content, Emptied, Field, Form, List, Slot, Target};

/// Reads `null` as an empty list, and a single item as a list of one. Leaves out items that are `null`.
impl<T: Field> Slot for Vec<T> {
    fn clear(&mut self) -> Emptied {
        Self::clear(self);
        Emptied::Optional
    }

    fn target(&mut self) -> Target<'_> {
        Self::clear(self);
        Target::List(self)
    }

    fn content(&self, form: Form) -> Content<'_> {
        Content::List(self, form)
    }
}

impl<T: Field> Field for Vec<T> {
    fn empty() -> Self {
        Self::new()
    }
}

impl<T: Field> List for Vec<T> {
    fn push(&mut self) -> Target<'_> {
        let index = self.len();
        self.push(T::empty());
        self[index].target()
    }

    fn pop(&mut self) {
        self.pop();
    }

    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize, form: Form) -> Content<'_> {
        match self.get(index) {
            Some(item) => item.content(form),
            None => Content::Absent,
        }
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::super::tests::read;
    use super::*;

    #[test]
    fn null_and_absence_are_an_empty_list() {
        assert!(read::<Vec<i64>>("null").unwrap().is_empty());
        assert!(Slot::clear(&mut Vec::<i64>::new()) == Emptied::Optional);
    }

    #[test]
    fn skips_items_that_are_null() {
        assert_eq!(read::<Vec<i64>>("[1, null, 2]").unwrap(), [1, 2]);
    }

    #[test]
    fn reads_a_single_item_as_a_list() {
        assert_eq!(read::<Vec<i64>>("1").unwrap(), [1]);
        assert_eq!(read::<Vec<String>>("\"a\"").unwrap(), ["a"]);
        assert_eq!(read::<Vec<bool>>("true").unwrap(), [true]);
        assert_eq!(read::<Vec<Decimal>>("1.5").unwrap(), [Decimal::new(15, 1)]);
        assert_eq!(
            read::<Vec<Decimal>>("\"1.5\"").unwrap(),
            [Decimal::new(15, 1)]
        );
        assert!(read::<Vec<i64>>("\"a\"").is_err());
    }

    #[test]
    fn an_error_in_a_list_names_its_place() {
        let error = read::<Vec<Vec<i64>>>("[[1], [1, \"x\"]]").unwrap_err();
        assert!(error.to_string().starts_with("`[1][1]`: "), "{error}");
    }
}
