//! The version of a set, made from what its file says.
//!
//! Owns the hash (FNV-1a, 32 bit) of a document, however it is laid out. Kept results and result codes carry it, so the way
//! it is made may never change; a frozen value in a test sees to that.

use allocation::document::Node;

/// The version of the set in this document.
pub(super) fn of(node: &Node) -> u32 {
    take(0x811c_9dc5, node)
}

fn take(hash: u32, node: &Node) -> u32 {
    match node {
        Node::Null => bytes(hash, b"n"),
        Node::Bool(value) => bytes(hash, if *value { b"t" } else { b"f" }),
        Node::Number(number) => bytes(bytes(hash, b"#"), &number.to_bits().to_le_bytes()),
        Node::Text(words) => text(hash, words),
        Node::List(nodes) => bytes(nodes.iter().fold(bytes(hash, b"["), take), b"]"),
        Node::Object(fields) => {
            let field = |hash, (name, node): &(String, Node)| take(text(hash, name), node);
            bytes(fields.iter().fold(bytes(hash, b"{"), field), b"}")
        }
    }
}

/// The byte behind a text keeps two texts from being taken for one.
fn text(hash: u32, text: &str) -> u32 {
    bytes(bytes(bytes(hash, b"\""), text.as_bytes()), &[0])
}

fn bytes(hash: u32, bytes: &[u8]) -> u32 {
    bytes.iter().fold(hash, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;
    use allocation::document;

    fn hash(text: &str) -> u32 {
        of(&document::open("test", text, "").unwrap().1)
    }

    #[test]
    fn the_way_it_is_made_is_frozen() {
        assert_eq!(format!("{:08x}", hash(r#"{"a": [1, true, null], "b": "c"}"#)), "9af122c9");
    }

    #[test]
    fn layout_is_no_difference_and_everything_else_is() {
        let same = hash(r#"{"a": ["b", "c"]}"#);
        assert_eq!(hash("{ \"a\":\n[\"b\",\"c\"] }"), same);
        for other in [r#"{"a": ["bc"]}"#, r#"{"a": ["bc", ""]}"#, r#"{"a": "b"}"#, r#"{"a": ["c", "b"]}"#] {
            assert_ne!(hash(other), same, "{other}");
        }
    }
}
