//! Email addresses.
//!
//! Owns what looks like one: something, an at sign, and a name with a dot in it that ends in letters, with or
//! without spaces around the sign. It need not be an address that works.

pub(super) fn is_in(plain: &str) -> bool {
    plain.match_indices(['@', '\u{FE6B}']).any(|(place, sign)| {
        let before = plain.get(..place).unwrap_or_default().trim_end();
        let after = plain.get(place + sign.len()..).unwrap_or_default().trim_start();
        let has_name =
            before.ends_with(|letter: char| letter.is_alphanumeric() || "_+-.\"'%&*!#$/=?^`{|}~".contains(letter));
        has_name && starts_with_domain(after)
    })
}

fn starts_with_domain(text: &str) -> bool {
    let end = text.find(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '.' | '-')).unwrap_or(text.len());
    let domain = text.get(..end).unwrap_or_default().trim_end_matches(['.', '-']);
    domain.rsplit_once('.').is_some_and(|(host, top)| {
        host.starts_with(char::is_alphanumeric) && top.chars().count() >= 2 && top.starts_with(char::is_alphabetic)
    })
}

#[cfg(test)]
mod tests {
    use crate::Identifier;
    use proptest::prelude::*;

    fn check(text: &str, expected: bool) {
        assert_eq!(Identifier::Email.is_in(text), expected, "{text}");
    }

    #[test]
    fn an_email_address_is_found_anywhere() {
        for text in [
            "jo@nhs.net",
            "JO.BLOGGS@NHS.NET",
            "mail jo.b+x@a-b.co.uk, please",
            "<jo@nhs.net>",
            "jo @ nhs.net",
            "ｊｏ＠ｎｈｓ．ｎｅｔ",
            "j\u{200B}o@nhs.n\u{AD}et",
            "jo@nhs.net.",
            "@@jo@nhs.net",
        ] {
            check(text, true);
        }
    }

    #[test]
    fn an_at_sign_alone_is_let_be() {
        for text in ["Blue @ 14", "@blue", "blue@", "blue@14", "blue@ward.3", "@nhs.net", "a@.com", "nhs.net", "@"] {
            check(text, false);
        }
    }

    proptest! {
        #[test]
        fn every_address_is_found(address in "[a-z0-9._+-]{0,6}[a-z0-9]@[a-z0-9]([a-z0-9-]{0,5}\\.)[a-z]{2,6}", before in "[ (<]?", after in "[ )>.,]?") {
            let text = format!("{before}{address}{after}");
            prop_assert!(Identifier::Email.is_in(&text));
        }
    }
}
