//! Finds the line of a JSON pointer in the text of a document.
//!
//! Only errors need the line. Therefore this module parses the text again, and the parser does not store
//! lines.

use granit_parser::{Event, Parser};

/// Returns the line on which the value under `pointer` begins. If the text does not contain the value, for
/// example because an overlay added it, returns the line of the nearest value around it.
pub(crate) fn line_of(text: &str, pointer: &str) -> Option<u64> {
    let wanted: Vec<String> = pointer
        .split('/')
        .skip(1)
        .map(|part| part.replace("~1", "/").replace("~0", "~"))
        .collect();
    Walk {
        wanted,
        found: None,
        depth: 0,
    }
    .run(text)
}

struct Walk {
    wanted: Vec<String>,
    /// The depth and the line of the deepest value so far on the path to the wanted value.
    found: Option<(usize, u64)>,
    /// The number of steps of the path that are already matched.
    depth: usize,
}

/// A mapping or sequence that is not yet closed.
struct Open {
    /// True if the container is on the path to the wanted value.
    on_way: bool,
    kind: Kind,
}

enum Kind {
    /// The key that was read and whose value follows.
    Mapping(Option<String>),
    /// The index of the next item.
    Sequence(usize),
}

impl Walk {
    fn run(mut self, text: &str) -> Option<u64> {
        let mut open: Vec<Open> = Vec::new();
        let mut parser = Parser::new_from_str(text);
        while let Some(Ok((event, span))) = parser.next_event() {
            let line = u64::try_from(span.start.line()).unwrap_or_default();
            match event {
                Event::Scalar(value, ..) => {
                    if let Some(Open {
                        kind: Kind::Mapping(key @ None),
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
                    let on_way = self.value(&mut open, line);
                    open.push(Open {
                        on_way,
                        kind: Kind::Mapping(None),
                    });
                }
                Event::SequenceStart(..) => {
                    let on_way = self.value(&mut open, line);
                    open.push(Open {
                        on_way,
                        kind: Kind::Sequence(0),
                    });
                }
                Event::MappingEnd | Event::SequenceEnd
                    if open.pop().is_some_and(|closed| closed.on_way) =>
                {
                    break;
                }
                _ => {}
            }
        }
        self.found.map(|(_, line)| line)
    }

    /// Records a value inside the innermost container. Returns true if the value is on the path.
    fn value(&mut self, open: &mut [Open], line: u64) -> bool {
        let Some(holder) = open.last_mut() else {
            self.found = Some((0, line));
            return true;
        };
        let step = match &mut holder.kind {
            Kind::Mapping(key) => key.take().unwrap_or_default(),
            Kind::Sequence(index) => {
                *index += 1;
                (*index - 1).to_string()
            }
        };
        let on_way = holder.on_way && self.wanted.get(self.depth) == Some(&step);
        if on_way {
            self.depth += 1;
            self.found = Some((self.depth, line));
        }
        on_way
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
    fn a_pointer_leads_to_its_line() {
        assert_eq!(
            line_of(TEXT, "/paths/~1a~1{id}/get/parameters/1/in"),
            Some(8)
        );
        assert_eq!(line_of(TEXT, "/paths/~1b"), Some(9));
        assert_eq!(line_of(TEXT, "/openapi"), Some(1));
    }

    #[test]
    fn what_is_not_there_leads_to_what_is_around_it() {
        assert_eq!(line_of(TEXT, "/paths/~1a~1{id}/get/responses"), Some(5));
    }

    #[test]
    fn json_is_read_too() {
        assert_eq!(line_of("{\n\"a\": {\n\"b\": 1}}", "/a/b"), Some(3));
    }
}
