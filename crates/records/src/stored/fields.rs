//! The fields of an object, taken one by one.
//!
//! Owns the rule that every field must be there and be taken exactly once: what is missing, unknown, doubled or
//! of the wrong kind is an error, never a guess. It also knows the version of the record, so that a part which
//! came later is asked for in the versions that have it, and is an unknown field in those that have not.

use super::{ReadError, node::Node};

/// What is left of an object.
pub(super) struct Fields {
    version: u32,
    /// The field that the object stands in, for the words of an error.
    part: &'static str,
    left: Vec<(String, Node)>,
}

/// Reads a record of which `newest` is the latest version that there is. The version is looked at before anything
/// else.
pub(super) fn record<T>(
    text: &str,
    newest: u32,
    read: impl FnOnce(&mut Fields) -> Result<T, ReadError>,
) -> Result<T, ReadError> {
    let mut fields = Fields::versioned(text, newest)?;
    let record = read(&mut fields)?;
    fields.end().map(|()| record)
}

impl Fields {
    fn versioned(text: &str, newest: u32) -> Result<Self, ReadError> {
        let mut fields = Self { version: newest, part: "version", left: Vec::new() };
        if let Node::Object(left) = Node::of(text)? {
            fields.left = left;
        }
        let version = match fields.take("version") {
            Ok(Node::Whole(version)) => u64::try_from(version).unwrap_or_default(),
            _ => 0,
        };
        match u32::try_from(version) {
            Ok(0) => Err(ReadError::NoVersion),
            Ok(known) if known <= newest => Ok(Self { version: known, ..fields }),
            _ => Err(ReadError::Later { version, newest }),
        }
    }

    /// Nothing may be left.
    fn end(&self) -> Result<(), ReadError> {
        if self.left.is_empty() { Ok(()) } else { Err(ReadError::Shape { part: self.part }) }
    }

    fn take(&mut self, name: &'static str) -> Result<Node, ReadError> {
        let place = self.left.iter().position(|(field, _)| field == name);
        place.map(|place| self.left.remove(place).1).ok_or(ReadError::Shape { part: name })
    }

    fn inner(&self, part: &'static str, node: Node) -> Result<Self, ReadError> {
        match node {
            Node::Object(left) => Ok(Self { version: self.version, part, left }),
            _ => Err(ReadError::Shape { part }),
        }
    }

    /// Reads parts that came with a version, which in texts of an earlier one say nothing.
    pub(super) fn since<T: Default>(
        &mut self,
        version: u32,
        read: impl FnOnce(&mut Self) -> Result<T, ReadError>,
    ) -> Result<T, ReadError> {
        if self.version < version { Ok(T::default()) } else { read(self) }
    }

    /// A text.
    pub(super) fn text(&mut self, name: &'static str) -> Result<String, ReadError> {
        self.text_or_null(name)?.ok_or(ReadError::Shape { part: name })
    }

    /// A text or nothing. `null` says "none"; a field that is missing says nothing, and is an error.
    pub(super) fn text_or_null(&mut self, name: &'static str) -> Result<Option<String>, ReadError> {
        match self.take(name)? {
            Node::Text(text) => Ok(Some(text)),
            Node::Null => Ok(None),
            _ => Err(ReadError::Shape { part: name }),
        }
    }

    /// A text that must not be blank.
    pub(super) fn not_blank(&mut self, name: &'static str, wrong: &'static str) -> Result<String, ReadError> {
        self.not_blank_or_null(name, wrong)?.ok_or(ReadError::Shape { part: name })
    }

    /// A text that must not be blank, or nothing.
    pub(super) fn not_blank_or_null(
        &mut self,
        name: &'static str,
        wrong: &'static str,
    ) -> Result<Option<String>, ReadError> {
        match self.text_or_null(name)? {
            Some(text) if text.trim().is_empty() => Err(ReadError::Value(wrong)),
            text => Ok(text),
        }
    }

    /// A whole number that fits.
    pub(super) fn whole<T: TryFrom<i64>>(&mut self, name: &'static str) -> Result<T, ReadError> {
        match self.take(name)? {
            Node::Whole(number) => number.try_into().map_err(|_| ReadError::Shape { part: name }),
            _ => Err(ReadError::Shape { part: name }),
        }
    }

    /// A whole number that fits, or nothing.
    pub(super) fn whole_or_null<T: TryFrom<i64>>(&mut self, name: &'static str) -> Result<Option<T>, ReadError> {
        match self.take(name)? {
            Node::Whole(number) => number.try_into().map(Some).map_err(|_| ReadError::Shape { part: name }),
            Node::Null => Ok(None),
            _ => Err(ReadError::Shape { part: name }),
        }
    }

    /// Yes or no.
    pub(super) fn flag(&mut self, name: &'static str) -> Result<bool, ReadError> {
        self.flag_or_null(name)?.ok_or(ReadError::Shape { part: name })
    }

    /// Yes, no or nothing.
    pub(super) fn flag_or_null(&mut self, name: &'static str) -> Result<Option<bool>, ReadError> {
        match self.take(name)? {
            Node::Flag(flag) => Ok(Some(flag)),
            Node::Null => Ok(None),
            _ => Err(ReadError::Shape { part: name }),
        }
    }

    /// The fields of an object as they are, where their names are data.
    pub(super) fn pairs(&mut self, name: &'static str) -> Result<Vec<(String, Node)>, ReadError> {
        let node = self.take(name)?;
        self.inner(name, node).map(|fields| fields.left)
    }

    /// An object.
    pub(super) fn object<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(&mut Self) -> Result<T, ReadError>,
    ) -> Result<T, ReadError> {
        self.object_or_null(name, read)?.ok_or(ReadError::Shape { part: name })
    }

    /// An object or nothing.
    pub(super) fn object_or_null<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(&mut Self) -> Result<T, ReadError>,
    ) -> Result<Option<T>, ReadError> {
        let node = self.take(name)?;
        if matches!(node, Node::Null) {
            return Ok(None);
        }
        let mut fields = self.inner(name, node)?;
        let read = read(&mut fields)?;
        fields.end().map(|()| Some(read))
    }

    /// A list of texts.
    pub(super) fn texts(&mut self, name: &'static str) -> Result<Vec<String>, ReadError> {
        let text = |node| if let Node::Text(text) = node { Ok(text) } else { Err(ReadError::Shape { part: name }) };
        self.list(name)?.into_iter().map(text).collect()
    }

    /// A list of objects.
    pub(super) fn each(
        &mut self,
        name: &'static str,
        mut read: impl FnMut(&mut Self) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        for node in self.list(name)? {
            let mut fields = self.inner(name, node)?;
            read(&mut fields)?;
            fields.end()?;
        }
        Ok(())
    }

    fn list(&mut self, name: &'static str) -> Result<Vec<Node>, ReadError> {
        match self.take(name)? {
            Node::List(items) => Ok(items),
            _ => Err(ReadError::Shape { part: name }),
        }
    }
}
