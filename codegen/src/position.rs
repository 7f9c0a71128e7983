//! Finds the line of a JSON pointer in the text of a document.
//!
//! Only an error needs it, so it is found by reading the text once more rather than kept.

use granit_parser::{Event, Parser};

/// The line on which the value under `pointer` begins, or the nearest value around it that the text
/// has: what an overlay added is not there.
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
    /// Line of the deepest value on the way to the wanted one.
    found: Option<(usize, u64)>,
    /// How many steps of the way the open containers have taken.
    depth: usize,
}

/// An open container.
struct Open {
    /// Whether it lies on the way.
    on_way: bool,
    kind: Kind,
}

enum Kind {
    /// The key that was read and waits for its value.
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

    /// Takes note of a value inside the innermost container; says whether it is on the way.
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
