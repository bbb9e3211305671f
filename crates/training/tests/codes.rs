//! Codes: that they come back, that slips are noticed, and that their form never changes.

#![expect(clippy::unwrap_used, reason = "a helper of a test may fail the test")]

mod given;

use allocation::ClusterCode;
use given::{any_sheet, rated, set, set_of, sheet};
use proptest::prelude::*;
use ratings::OtherProblem;
use ratings::{Assessment, Rating, Scale};
use std::sync::LazyLock;
use training::{CodeError, Found, ResultCode, Set, Sheet, read_code, read_codes};

const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

static SET: LazyLock<Set> = LazyLock::new(|| set_of(64));

fn symbols(sheet: &Sheet) -> String {
    ResultCode::new(sheet, &SET).unwrap().symbols()
}

fn one() -> Sheet {
    sheet(16_111, "v63", rated("012349012340123499"))
}

#[test]
fn the_form_of_a_code_is_frozen() {
    // Codes are read by other browsers, which may have yesterday's version of this page. If this test fails, codes have
    // changed, or the version of a set.
    let set = set(&[("first", "000000020000000000"), ("second", "012340923401234012")]);
    assert_eq!(format!("{:08x}", set.fingerprint()), "94be218f");
    let ratings = rated("012349013401234099").ratings();
    let sheet = Sheet {
        own: Some(ClusterCode::C21),
        ..sheet(16_111, "second", Assessment::new(ratings, Some(OtherProblem::Sleep)))
    };
    let code = ResultCode::new(&sheet, &set).unwrap();
    assert_eq!(code.to_string(), "TEFQ-F0GK-ERV4-ZHCB-QP7J");
    assert_eq!(read_code(&code.to_string(), &set), Ok(sheet));
}

#[test]
fn every_single_and_every_double_slip_is_noticed() {
    let code: Vec<u8> = symbols(&one()).into_bytes();
    let typed = |symbols: &[u8]| read_code(std::str::from_utf8(symbols).unwrap(), &SET);
    let others = |at: usize| {
        let right = code[at];
        ALPHABET.bytes().filter(move |letter| *letter != right)
    };
    let mut tried = 0;
    for first in 0..20 {
        for letter in others(first) {
            let mut wrong = code.clone();
            wrong[first] = letter;
            assert_eq!(typed(&wrong), Err(CodeError::Mistyped));
            for second in first + 1..20 {
                for letter in others(second) {
                    let mut wrong = wrong.clone();
                    wrong[second] = letter;
                    assert_eq!(typed(&wrong), Err(CodeError::Mistyped));
                    tried += 1;
                }
            }
        }
    }
    assert_eq!(tried, 190 * 31 * 31);
}

#[test]
fn characters_that_changed_places_are_noticed() {
    for number in 0..500 {
        let code = symbols(&sheet(number * 61, "v9", rated("012349012340123499"))).into_bytes();
        for first in 0..20 {
            for second in first + 1..20 {
                let mut swapped = code.clone();
                swapped.swap(first, second);
                let read = read_code(std::str::from_utf8(&swapped).unwrap(), &SET);
                assert_eq!(read.is_ok(), swapped == code);
            }
        }
        // Groups of four that changed places move eight characters. The check is no promise there; it held for all of
        // these.
        let groups: Vec<&[u8]> = code.chunks(4).collect();
        let moved = [groups[1], groups[0], groups[2], groups[3], groups[4]].concat();
        assert_eq!(read_code(std::str::from_utf8(&moved).unwrap(), &SET), Err(CodeError::Mistyped), "{number}");
    }
}

#[test]
fn a_code_is_read_however_it_is_written() {
    let sheet = one();
    let code = ResultCode::new(&sheet, &SET).unwrap();
    let (shown, bare) = (code.to_string(), code.symbols());
    let ways = [
        shown.clone(),
        bare.clone(),
        bare.to_lowercase(),
        format!("  {}\n", shown.replace('-', " ")),
        shown.replace('-', "–"),
        shown.replace('-', " — "),
        shown.replace('-', "\u{a0}"),
        shown.replace('-', "\u{2011}"),
        format!("\u{feff}{}\u{200b}", shown.replace('-', "\u{ad}")),
        shown.replace('1', "I").replace('0', "O"),
        shown.replace('1', "l").replace('0', "o"),
        bare.chars().flat_map(|letter| [letter, ' ']).collect(),
    ];
    for way in ways {
        assert_eq!(read_code(&way, &SET), Ok(sheet.clone()), "{way}");
    }
}

#[test]
fn what_is_no_code_is_told_apart() {
    let bare = symbols(&one());
    let other = set_of(63);
    let cases = [
        (String::new(), CodeError::TooShort(0)),
        (" - \n".to_owned(), CodeError::TooShort(0)),
        (bare[..19].to_owned(), CodeError::TooShort(19)),
        (format!("{bare}0"), CodeError::TooLong(21)),
        (bare.repeat(2), CodeError::TooLong(40)),
        ("a long sentence from a chat, with everything that a person writes".to_owned(), CodeError::TooLong(54)),
        (format!("{}!", &bare[..19]), CodeError::Character('!')),
        (format!("{}u", &bare[..19]), CodeError::Character('u')),
        (format!("{}é", &bare[..19]), CodeError::Character('é')),
        (format!("{}０", &bare[..19]), CodeError::Character('０')),
        ("0".repeat(19) + "1", CodeError::Mistyped),
    ];
    for (text, error) in cases {
        assert_eq!(read_code(&text, &SET), Err(error), "{text}");
    }
    assert_eq!(read_code(&bare, &other), Err(CodeError::OtherSet));
}

#[test]
fn other_sets_refuse_a_code_but_for_one_in_a_thousand() {
    // Ten bits of the version are in a code. These sets differ in one sheet's worth of answers.
    let code = ResultCode::new(&sheet(1, "v0", rated("000000000000000000")), &SET).unwrap().to_string();
    let other =
        |number: u32| set(&[("v0", &format!("{:018}", number % 5 + 10 * (number / 5 % 5) + 100 * (number / 25)))]);
    let taken = (0..125).filter(|number| read_code(&code, &other(*number)) != Err(CodeError::OtherSet)).count();
    assert!(taken <= 1, "{taken} of 125");
}

/// What was found, as places and words.
fn found(text: &str) -> Vec<String> {
    let shown = |Found { sheet, .. }: &Found| match sheet {
        Ok(sheet) => sheet.vignette.clone(),
        Err(error) => format!("{error:?}"),
    };
    read_codes(text, &SET).iter().map(|found| format!("{}: {}", found.place(), shown(found))).collect()
}

#[test]
fn many_codes_in_one_text_are_told_apart() {
    let code = |place: u16| {
        ResultCode::new(&sheet(place, &format!("v{place}"), rated("012349012340123499")), &SET).unwrap().to_string()
    };
    let (one, two, three) = (code(1), code(2), code(3));
    let spaced = |code: &str| code.replace('-', " ");

    assert_eq!(found(""), [""; 0]);
    assert_eq!(found("\n \r\n---\n"), [""; 0]);
    assert_eq!(found(&format!("{one}\r\n{two}\n\n{three}")), ["line 1: v1", "line 2: v2", "line 4: v3"]);
    // One line, with anything between.
    let line = ["line 1, code 1: v1", "line 1, code 2: v2", "line 1, code 3: v3"];
    assert_eq!(found(&format!("{one} {two} {three}")), line);
    assert_eq!(found(&format!("{one},{two};{three}.")), line);
    assert_eq!(found(&format!("{one}\t{two} | “{three}”")), line);
    assert_eq!(found(&spaced(&format!("{one} {two}  {three}"))), line);
    assert_eq!(found(&format!("{} {two} {}", spaced(&one), spaced(&three))), line);
    // Names, times and table cells beside a code.
    assert_eq!(found(&format!("[10:42] Ana Baker (ward 3): {one}")), ["line 1: v1"]);
    assert_eq!(found(&format!("1. {}  Blue team", spaced(&one))), ["line 1: v1"]);
    assert_eq!(found(&format!("Ana {} and Bo {two}", spaced(&one))), line[..2]);
    // Slips, each in its place.
    let slip = format!("{}{}", if two.starts_with('0') { '1' } else { '0' }, &two[1..]);
    assert_eq!(found(&format!("{one}\n{slip}\n{three}")), ["line 1: v1", "line 2: Mistyped", "line 3: v3"]);
    let told = ["line 1, code 1: v1", "line 1, code 2: Mistyped", "line 1, code 3: v3"];
    assert_eq!(found(&format!("{one} {slip} {three}")), told);
    assert_eq!(found(&spaced(&format!("{one} {slip} {three}"))), told);
    assert_eq!(
        found(&format!("{} {slip} {}", &one[1..], &three[..22])),
        ["line 1, code 1: TooShort(19)", "line 1, code 2: Mistyped", "line 1, code 3: TooShort(18)"]
    );
    assert_eq!(found(&spaced(&format!("{}\n{two}", &one[1..]))), ["line 1: TooShort(19)", "line 2: v2"]);
    // A line goes on in no other.
    let (start, end) = one.split_at(15);
    assert_eq!(found(&format!("{start}\n{end}")), ["line 1: TooShort(12)", "line 2: TooShort(8)"]);
    // A line of anything else is told once.
    assert_eq!(found("Hello"), ["line 1: Words(5)"]);
    assert_eq!(found(&"here is what I have ".repeat(9)), ["line 1: Words(135)"]);
    // A code of another set is a code.
    let other = set_of(2);
    let foreign = ResultCode::new(&sheet(1, "v1", rated("012349012340123499")), &other).unwrap().to_string();
    assert_eq!(found(&spaced(&format!("{one} {foreign}"))), ["line 1, code 1: v1", "line 1, code 2: OtherSet"]);
}

#[test]
fn the_words_of_a_chat_are_no_codes() {
    for line in [
        "Ann Smith 10:32",
        "Bob Jones, Ward 4",
        "Bob Jones on Ward 4, please",
        "https://trust.nhs.uk/clusterwise",
        "https://teams.microsoft.com/l/meetup-join/19%3ameeting_NjQ0ZmE2YzktNDhi@thread.v2/0?context=7b22",
        "www.leedsandyorkshiretrust4you.nhs.uk",
        "thanks!",
        "DONE",
        "just sent mine",
        "10:32:14 AM From Ann Smith to Everyone:",
        "Tel: 01234 567890 Mob: 07700 900123",
        "Here they are, all of them",
        "This will help with that",
        "Sun 22 Nov 2026 at 10:32",
        "2026-11-22T10:32:05Z",
        "ann.smith1980@nhs.net",
        "[22/11/2026, 10:32:05] Ann Smith: done",
        "22-Nov-2026 10:32",
        "NHS number 943 476 5919, telephone 0113 496 0000",
        "0113 496 0000 ext 1234",
        "well-done-everybody and internationalisation",
        "Bay 4 bed 12 at 2pm, WR5 1JD",
        "谢谢谢谢谢谢谢谢谢谢谢谢谢谢谢谢谢谢谢谢",
        "👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍",
    ] {
        let characters = line.chars().filter(|character| character.is_alphanumeric()).count();
        let said = read_codes(line, &SET).into_iter().map(|found| found.sheet).collect::<Vec<_>>();
        assert!(matches!(said.as_slice(), [Err(CodeError::Words(_))]), "{line} ({characters}): {said:?}");
    }
}

#[test]
fn a_code_with_a_slip_is_told_however_it_is_written() {
    for (line, told) in [
        ("K7Q4-9XW2-3MN-8TRS-06VD", CodeError::TooShort(19)),
        ("K7Q49XW23MN8TRS06VD", CodeError::TooShort(19)),
        ("K7Q4 9XW2 3MN 8TRS 06VD", CodeError::TooShort(19)),
        ("Ann K7Q4 9XW2 3MN 8TRS 06VD", CodeError::TooShort(19)),
        ("Ann Smith 10:32 k7q4 9xw2 3mn 8trs 06vd", CodeError::TooShort(19)),
        ("K7Q4 9XW2 3MNP 8TRS 06V Jo", CodeError::TooShort(19)),
        ("K7Q4-9XW2-3MNP 8TRS-06V", CodeError::TooShort(19)),
        ("K7Q4-9X!2-3MNP-8TRS-06VD", CodeError::TooShort(19)),
        ("K7Q4-9XU2-3MNP-8TRS-06VD", CodeError::Character('U')),
        ("K7Q4-9Xé2-3MNP-8TRS-06VD", CodeError::Character('é')),
        ("K7Q49 XW23M NP8TR S06V", CodeError::TooShort(19)),
        ("K 7 Q 4 9 X W 2 3 M N P 8 T R S 0 6 V", CodeError::TooShort(19)),
        ("K7Q4–9XW2–3MNP–8TRS", CodeError::TooShort(16)),
        ("AnnSmithK7Q49XW23MNP8TRS06VD", CodeError::TooLong(28)),
        // Half of one, or what came into a line of its own.
        ("K7Q49XW23MNP", CodeError::TooShort(12)),
        ("K7Q4-9XW2-3MNP", CodeError::TooShort(12)),
        ("06VD", CodeError::TooShort(4)),
        ("HXVD", CodeError::TooShort(4)),
        // Letters only, as one code in 2,000 has.
        ("KFQT-HXWB-RMN-ATRS-GEVD", CodeError::TooShort(19)),
        ("KFQT HXWB RMN ATRS GEVD", CodeError::TooShort(19)),
    ] {
        let said = read_codes(line, &SET).into_iter().map(|found| found.sheet).collect::<Vec<_>>();
        assert_eq!(said, [Err(told)], "{line}");
    }
}

#[test]
fn codes_with_nothing_between_them_are_as_many_codes() {
    let code = |place: u16| {
        ResultCode::new(&sheet(place, &format!("v{place}"), rated("012349012340123499")), &SET).unwrap().to_string()
    };
    let (one, two, three) = (code(1), code(2), code(3));
    let line = ["line 1, code 1: v1", "line 1, code 2: v2", "line 1, code 3: v3"];
    let run = format!("{one}{two}{three}");
    for way in [run.clone(), run.replace('-', ""), run.replace('-', " ").to_lowercase(), format!("Ann: {run}, Bo")] {
        assert_eq!(found(&way), line, "{way}");
    }
    let slip = format!("{}{}", if two.starts_with('0') { '1' } else { '0' }, &two[1..]);
    let told = ["line 1, code 1: v1", "line 1, code 2: Mistyped", "line 1, code 3: v3"];
    assert_eq!(found(&format!("{one}{slip}{three}")), told);
    assert_eq!(found(&format!("{slip}{three}").replace('-', "")), ["line 1, code 1: Mistyped", "line 1, code 2: v3"]);
    // Where one ends and the next begins is not guessed.
    assert_eq!(found(&format!("{one}{}", &two[1..])), ["line 1: TooLong(39)"]);
    assert_eq!(found(&slip.repeat(2)), ["line 1: TooLong(40)"]);
}

proptest! {
    #[test]
    fn every_code_on_a_line_of_its_own_is_taken_whatever_is_between(
        sheets in prop::collection::vec(any_sheet(64), 1..5),
        between in prop::collection::vec("(.{0,60}|[ -~]{0,60}|([A-Za-z0-9]{1,8}[ ,:\\-\n]{1,2}){0,12})", 6),
        is_spaced: bool,
    ) {
        let mut text = between[0].clone();
        for (sheet, between) in sheets.iter().zip(&between[1..]) {
            let code = ResultCode::new(sheet, &SET).unwrap().to_string();
            text += &format!("\n{}\n{between}", if is_spaced { code.replace('-', " ") } else { code });
        }
        let taken: Vec<Sheet> = read_codes(&text, &SET).into_iter().filter_map(|found| found.sheet.ok()).collect();
        prop_assert_eq!(taken, sheets);
    }

    #[test]
    fn a_code_with_one_slip_is_never_taken_for_words(
        sheet in any_sheet(64),
        at in 0..20_usize,
        wrong in prop::sample::select(ALPHABET.chars().collect::<Vec<_>>()),
        slip in 0..3,
        between in prop::sample::select(vec!["", "-", " "]),
        before in prop::sample::select(vec!["", "Ann Smith 10:32 ", "- Bob: "]),
    ) {
        let mut typed: Vec<String> = symbols(&sheet).chars().map(String::from).collect();
        let right = typed[at].clone();
        typed[at] = match slip {
            0 => String::new(),
            1 => format!("{right}{wrong}"),
            _ => wrong.to_string(),
        };
        let text = before.to_owned() + &typed.chunks(4).map(|group| group.concat()).collect::<Vec<_>>().join(between);
        let said = read_codes(&text, &SET);
        prop_assert!(!said.iter().any(|found| matches!(found.sheet, Err(CodeError::Words(_)))), "{}", text);
    }

    #[test]
    fn a_sheet_comes_back_as_it_was(sheet in any_sheet(64)) {
        let code = ResultCode::new(&sheet, &SET).unwrap();
        prop_assert_eq!(read_code(&code.to_string(), &SET), Ok(sheet.clone()));
        prop_assert_eq!(read_code(&code.symbols(), &SET), Ok(sheet));
        prop_assert!(code.symbols().chars().all(|letter| ALPHABET.contains(letter)));
        prop_assert_eq!(code.symbols().len(), 20);
    }

    #[test]
    fn three_wrong_characters_are_noticed(
        sheet in any_sheet(64),
        slips in prop::collection::btree_map(0..20_usize, 1..32_usize, 1..=3),
    ) {
        let mut typed: Vec<char> = symbols(&sheet).chars().collect();
        for (at, by) in slips {
            let right = ALPHABET.chars().position(|letter| letter == typed[at]).unwrap();
            typed[at] = ALPHABET.chars().nth((right + by) % 32).unwrap();
        }
        prop_assert_eq!(read_code(&typed.into_iter().collect::<String>(), &SET), Err(CodeError::Mistyped));
    }

    #[test]
    fn any_text_is_read_or_refused(text in ".{0,60}") {
        let read = read_code(&text, &SET);
        prop_assert!(read.is_ok() || !read.unwrap_err().to_string().is_empty());
        prop_assert!(read_codes(&text, &SET).len() <= text.len());
    }

    #[test]
    fn the_same_codes_are_found_whatever_is_between(
        sheets in prop::collection::vec(any_sheet(64), 1..6),
        between in prop::collection::vec(prop::sample::select(vec![" ", "\n", ", ", "\t", " / ", "  \r\n"]), 6),
        is_spaced: bool,
    ) {
        let mut text = String::new();
        for (sheet, between) in sheets.iter().zip(&between) {
            let code = ResultCode::new(sheet, &SET).unwrap().to_string();
            text += &if is_spaced { code.replace('-', " ") } else { code };
            text += between;
        }
        let found: Vec<Sheet> = read_codes(&text, &SET).into_iter().map(|found| found.sheet.unwrap()).collect();
        prop_assert_eq!(found, sheets);
    }

    #[test]
    fn the_known_answers_of_a_code_are_those_of_its_sheet(sheet in any_sheet(64), scale in 0..18_usize) {
        let read = read_code(&symbols(&sheet), &SET).unwrap();
        let scale = Scale::ALL[scale];
        prop_assert_eq!(read.assessment.rating(scale) == Rating::NotKnown, sheet.assessment.rating(scale) == Rating::NotKnown);
    }
}
