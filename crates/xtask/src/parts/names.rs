//! Short names for what the program imports from its script.
//!
//! wasm-bindgen calls each function after what it does and adds sixteen digits. Both files say each name, digits do not
//! compress, and nobody reads them in a browser.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What each name becomes, by the name that wasm-bindgen gave.
pub type Names = BTreeMap<String, String>;

/// A short name for each of these, none of them twice.
pub fn short(names: impl IntoIterator<Item = String>) -> Names {
    let mut sorted: Vec<String> = names.into_iter().collect();
    sorted.sort();
    sorted.dedup();
    sorted.into_iter().enumerate().map(|(number, name)| (name, format!("f{number}"))).collect()
}

/// The script with the short names where it lists what it gives to the program, and without whole lines of comment.
///
/// # Errors
///
/// When a name is not listed exactly once, so that the program would not find it.
pub fn rename(script: &str, names: &Names) -> Result<String, String> {
    let mut text = String::new();
    let mut missing: Vec<&str> = names.keys().map(String::as_str).collect();
    for line in script.lines() {
        let code = line.trim_start();
        if code.starts_with("//") {
            continue;
        }
        let listed = code.split_once(": function(").and_then(|(name, rest)| Some((names.get(name)?, name, rest)));
        if let Some((short, name, rest)) = listed {
            let place = missing.iter().position(|missing| *missing == name);
            let place = place.ok_or_else(|| format!("it lists {name} twice"))?;
            missing.swap_remove(place);
            let _ = writeln!(text, "{short}: function({rest}");
        } else {
            let _ = writeln!(text, "{line}");
        }
    }
    if missing.is_empty() { Ok(text) } else { Err(format!("it does not list {}", missing.join(", "))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "const imports = {\n    __wbg_b_1: function(x) {\n        // Of the form `x`.\n        return x;\n    },\n    \
                          __wbg_a_2: function() {},\n};\n";

    fn names(names: &[&str]) -> Names {
        short(names.iter().map(|name| (*name).to_owned()))
    }

    #[test]
    fn a_name_is_the_same_whatever_order_the_names_come_in() {
        assert_eq!(names(&["__wbg_b_1", "__wbg_a_2"]), names(&["__wbg_a_2", "__wbg_b_1"]));
    }

    #[test]
    fn the_script_lists_the_short_names_and_nothing_else_changes() {
        let expected = "const imports = {\nf1: function(x) {\n        return x;\n    },\nf0: function() {},\n};\n";
        assert_eq!(rename(SCRIPT, &names(&["__wbg_a_2", "__wbg_b_1"])).as_deref(), Ok(expected));
    }

    #[test]
    fn a_name_that_the_script_does_not_list_once_is_found_out() {
        let missing = rename(SCRIPT, &names(&["__wbg_a_2", "__wbg_c_3"]));
        assert_eq!(missing.unwrap_err(), "it does not list __wbg_c_3");
        let twice = format!("{SCRIPT}{SCRIPT}");
        assert_eq!(rename(&twice, &names(&["__wbg_a_2"])).unwrap_err(), "it lists __wbg_a_2 twice");
    }
}
