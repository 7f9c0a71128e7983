//! Finds the line of a JSON pointer in the text of a document.
//!
//! Only errors need the line. Therefore this module parses the text again, and the parser does not store
//! lines.

use granit_parser::{Event, Parser};

/// Returns the line on which the value under `pointer` begins. If the text does not contain the value, for
/// example because an overlay added it, returns the line of the nearest value around it.
pub(crate) fn line_of(text: &str, pointer: &str) -> Option<u64> {
    let target_path: Vec<String> = pointer
        .split('/')
        .skip(1)
        .map(|part| part.replace("~1", "/").replace("~0", "~"))
        .collect();
    LineSearch {
        target_path,
        deepest: None,
        depth: 0,
    }
    .run(text)
}

struct LineSearch {
    target_path: Vec<String>,
    /// The depth and the line of the deepest value so far on the path to the wanted value.
    deepest: Option<(usize, u64)>,
    /// The number of steps of the path that are already matched.
    depth: usize,
}

/// A mapping or sequence that is not yet closed.
struct OpenContainer {
    /// True if the container is on the path to the wanted value.
    is_on_path: bool,
    container: Container,
}

enum Container {
    /// The key that was read and whose value follows.
    Mapping(Option<String>),
    /// The index of the next item.
    Sequence(usize),
}

impl LineSearch {
    fn run(mut self, text: &str) -> Option<u64> {
        let mut open: Vec<OpenContainer> = Vec::new();
        let mut parser = Parser::new_from_str(text);
        while let Some(Ok((event, span))) = parser.next_event() {
            let line = u64::try_from(span.start.line()).unwrap_or_default();
            match event {
                Event::Scalar(value, ..) => {
                    if let Some(OpenContainer {
                        container: Container::Mapping(key @ None),
                        ..
                    }) = open.last_mut()
                    {
                        *key = Some(value.into_owned());
                        continue;
                    }
                    self.value(&mut open, line);
                }
                Event::Alias(_) => {
                    self.value(&mut open, line);
                }
                Event::MappingStart(..) => {
                    let is_on_path = self.value(&mut open, line);
                    open.push(OpenContainer {
                        is_on_path,
                        container: Container::Mapping(None),
                    });
                }
                Event::SequenceStart(..) => {
                    let is_on_path = self.value(&mut open, line);
                    open.push(OpenContainer {
                        is_on_path,
                        container: Container::Sequence(0),
                    });
                }
                Event::MappingEnd | Event::SequenceEnd
                    if open.pop().is_some_and(|closed| closed.is_on_path) =>
                {
                    break;
                }
                _ => {}
            }
        }
        self.deepest.map(|(_, line)| line)
    }

    /// Records a value inside the innermost container. Returns true if the value is on the path.
    fn value(&mut self, open: &mut [OpenContainer], line: u64) -> bool {
        let Some(parent) = open.last_mut() else {
            self.deepest = Some((0, line));
            return true;
        };
        let step = match &mut parent.container {
            Container::Mapping(key) => key.take().unwrap_or_default(),
            Container::Sequence(index) => {
                *index += 1;
                (*index - 1).to_string()
            }
        };
        let is_on_path = parent.is_on_path && self.target_path.get(self.depth) == Some(&step);
        if is_on_path {
            self.depth += 1;
            self.deepest = Some((self.depth, line));
        }
        is_on_path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
openapi: 3.0.3
paths:
  /a/{id}:
    get:
      parameters:
        - name: one
        - name: two
          in: path
  /b: {}
";

    #[test]
    fn a_pointer_is_found() {
        assert_eq!(
            line_of(TEXT, "/paths/~1a~1{id}/get/parameters/1/in"),
            Some(8)
        );
        assert_eq!(line_of(TEXT, "/paths/~1b"), Some(9));
        assert_eq!(line_of(TEXT, "/openapi"), Some(1));
    }

    #[test]
    fn a_missing_value_leads_to_the_value_around_it() {
        assert_eq!(line_of(TEXT, "/paths/~1a~1{id}/get/responses"), Some(5));
    }

    #[test]
    fn json_is_supported() {
        assert_eq!(line_of("{\n\"a\": {\n\"b\": 1}}", "/a/b"), Some(3));
    }
}
