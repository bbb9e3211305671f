//! An object that is being written.
//!
//! Owns the brackets, commas and quotes. Fields stand in the order in which they are put, so that a record is
//! always written to the same bytes.

use std::fmt::Write;

/// An object, of which the end is still to come.
pub(super) struct Object(String);

impl Object {
    /// An object without a field.
    pub(super) const fn new() -> Self {
        Self(String::new())
    }

    /// Puts a field whose value is JSON.
    pub(super) fn put(mut self, name: &str, json: &str) -> Self {
        self.0.push(if self.0.is_empty() { '{' } else { ',' });
        for part in ["\"", name, "\":", json] {
            self.0.push_str(part);
        }
        self
    }

    /// Puts a text.
    pub(super) fn text(self, name: &str, text: &str) -> Self {
        self.put(name, &quoted(text))
    }

    /// Puts a text, or `null`.
    pub(super) fn text_or_null(self, name: &str, text: Option<&str>) -> Self {
        match text {
            Some(text) => self.text(name, text),
            None => self.put(name, NULL),
        }
    }

    /// Puts a whole number.
    pub(super) fn whole(self, name: &str, number: impl Into<i64>) -> Self {
        let number: i64 = number.into();
        self.put(name, &number.to_string())
    }

    /// Puts yes or no.
    pub(super) fn flag(self, name: &str, flag: bool) -> Self {
        self.put(name, if flag { "true" } else { "false" })
    }

    /// Puts yes, no or `null`.
    pub(super) fn flag_or_null(self, name: &str, flag: Option<bool>) -> Self {
        match flag {
            Some(flag) => self.flag(name, flag),
            None => self.put(name, NULL),
        }
    }

    /// Puts an object, or `null`.
    pub(super) fn object_or_null(self, name: &str, object: Option<Self>) -> Self {
        match object {
            Some(object) => self.put(name, &object.end()),
            None => self.put(name, NULL),
        }
    }

    /// Puts a list of objects.
    pub(super) fn objects(self, name: &str, objects: impl Iterator<Item = Self>) -> Self {
        self.list(name, objects.map(Self::end))
    }

    /// Puts a list of texts.
    pub(super) fn texts<'a>(self, name: &str, texts: impl Iterator<Item = &'a str>) -> Self {
        self.list(name, texts.map(quoted))
    }

    fn list(self, name: &str, items: impl Iterator<Item = String>) -> Self {
        let mut list = String::new();
        for item in items {
            list.push(if list.is_empty() { '[' } else { ',' });
            list.push_str(&item);
        }
        if list.is_empty() {
            list.push('[');
        }
        list.push(']');
        self.put(name, &list)
    }

    /// The whole object.
    pub(super) fn end(mut self) -> String {
        if self.0.is_empty() {
            self.0.push('{');
        }
        self.0.push('}');
        self.0
    }
}

const NULL: &str = "null";

fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            '\u{8}' => quoted.push_str("\\b"),
            '\u{c}' => quoted.push_str("\\f"),
            '\0'..='\u{1f}' => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(letter));
            }
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_object_is_written_without_spaces_and_in_the_order_of_its_fields() {
        let empty = Object::new();
        let object = Object::new()
            .text("text", "a \"b\"\n")
            .text_or_null("nothing", None)
            .whole("number", -5)
            .flag("flag", true)
            .flag_or_null("open", None)
            .object_or_null("object", Some(empty))
            .objects("none", std::iter::empty())
            .objects("two", [Object::new().whole("a", 1), Object::new()].into_iter())
            .texts("texts", ["x", "y"].into_iter());
        assert_eq!(
            object.end(),
            "{\"text\":\"a \\\"b\\\"\\n\",\"nothing\":null,\"number\":-5,\"flag\":true,\"open\":null,\"object\":{},\
             \"none\":[],\"two\":[{\"a\":1},{}],\"texts\":[\"x\",\"y\"]}",
        );
    }

    proptest! {
        #[test]
        fn any_text_is_quoted_as_serde_json_quotes_it(text in "(?s).*|[\\x00-\\x7f]*") {
            prop_assert_eq!(quoted(&text), serde_json::to_string(&text).unwrap());
        }
    }
}
