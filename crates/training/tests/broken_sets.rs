//! Every mistake that the reader of sets can tell, and the check against a rule pack: a sample of each, and the exact
//! words it is told in.
//!
//! A sample is the good set with one edit, as a person's slip would make it. What any document can have wrong (no JSON,
//! a field that is missing, twice or unknown) is told by the same code as for rule packs, whose samples are in
//! `broken_packs.rs` of `allocation`; here are some of those and all of the sets' own. The last test reads the source,
//! so that a check without a sample fails here.

#![expect(clippy::panic, clippy::expect_used, reason = "a helper of a test may fail the test")]

use allocation::Pack;
use std::collections::BTreeSet;
use training::Set;

const GOOD: &str = include_str!("sets/good.json");
const READER: &str = concat!(include_str!("../src/set/read.rs"), include_str!("../src/set/rules.rs"));
const FILE: &str = "ours.json";

const WORRY: &str = r#""id": "worry""#;
const VOICES: &str = r#""id": "voices""#;

/// One slip: the first `find` after `after` becomes `replace`, and exactly `says` must be said, in this order, each
/// after the file's name.
struct Slip {
    name: &'static str,
    after: &'static str,
    find: &'static str,
    replace: &'static str,
    says: &'static [&'static str],
}

const fn slip(
    name: &'static str,
    after: &'static str,
    find: &'static str,
    replace: &'static str,
    says: &'static [&'static str],
) -> Slip {
    Slip { name, after, find, replace, says }
}

const SLIPS: &[Slip] = &[
    // The set.
    slip(
        "a comma is lost",
        WORRY,
        "\"name\": \"Ines\",",
        "\"name\": \"Ines\"",
        &[", line 11, column 7: this is not JSON from here on; look for a missing comma, quote or bracket"],
    ),
    slip(
        "the title is left out",
        "",
        r#""title""#,
        r#""heading""#,
        &[": “title” is missing; add it", ": “heading” is not known here; take it out, or look for a spelling mistake"],
    ),
    slip(
        "the id of the set has capitals",
        "",
        "north-2026",
        "North 2026",
        &[", id: an id is up to 60 lower-case letters, digits and hyphens; write it like our-trust-2026"],
    ),
    slip(
        "the id of the set is that of ours",
        "",
        "north-2026",
        "authors-2026",
        &[
            ", id: this id belongs to the set that comes with Clusterwise, and the content is not the same; give the set an \
           id of its own",
        ],
    ),
    slip(
        "the status is a word of one's own",
        "",
        r#""provisional""#,
        r#""agreed""#,
        &[", status: “agreed” is not a status; write provisional or verified"],
    ),
    slip(
        "the provenance is blank",
        "",
        "Written for the tests of the reader. Nobody in them is real.",
        " ",
        &[", provenance: the text is empty; fill it in"],
    ),
    slip(
        "the rights are a number",
        "",
        r#""The North team may use them.""#,
        "1",
        &[", rights: this cannot be a number; write text in quotes"],
    ),
    // A vignette.
    slip("a vignette has no id", "", "\"id\": \"worry\",", "", &[", vignettes, number 1: “id” is missing; add it"]),
    slip(
        "the id of a vignette is too long",
        "",
        "worry",
        "the-woman-in-the-bakery",
        &[
            ", vignettes, number 1, id: an id is up to 20 lower-case letters, digits and hyphens; write it like our-trust-2026",
        ],
    ),
    slip(
        "two vignettes have the same id",
        "",
        "voices",
        "worry",
        &[", vignettes, number 2: there is another vignette with the id “worry”; give each an id of its own"],
    ),
    slip(
        "a field of a vignette is misspelt",
        WORRY,
        r#""why": "A mild"#,
        r#""because": "A mild"#,
        &[
            ", vignette worry: “why” is missing; add it",
            ", vignette worry: “because” is not known here; take it out, or look for a spelling mistake",
        ],
    ),
    slip("the name is empty", WORRY, r#""Ines""#, r#""""#, &[", vignette worry, name: the text is empty; fill it in"]),
    slip(
        "the subject is a text",
        WORRY,
        r#"{"age": 29, "gender": "woman", "ethnicity": "Portuguese", "setting": "seen at her surgery"}"#,
        r#""a woman of 29""#,
        &[", vignette worry, subject: this cannot be text; write an object in { and }"],
    ),
    slip(
        "the setting is left out",
        WORRY,
        r#", "setting": "seen at her surgery""#,
        "",
        &[", vignette worry, subject: “setting” is missing; add it"],
    ),
    slip(
        "the age is in quotes",
        WORRY,
        "29",
        r#""29""#,
        &[", vignette worry, subject, age: “29” is not an age; use whole years from 14 to 110"],
    ),
    slip(
        "the age is that of a child",
        WORRY,
        "29",
        "9",
        &[", vignette worry, subject, age: 9 is not an age; use whole years from 14 to 110"],
    ),
    slip(
        "the text holds a number",
        WORRY,
        "\"text\": [",
        "\"text\": [1, ",
        &[", vignette worry, text: this cannot be a number; write each paragraph in quotes"],
    ),
    // The answers.
    slip(
        "the answers are a list",
        VOICES,
        "\"answers\": {",
        "\"answers\": [1], \"letters\": [], \"why\": \"\", \"x\": {",
        &[
            ", vignette voices: “x” is not known here; take it out, or look for a spelling mistake",
            ", vignette voices: “why” is there twice; keep one of the two",
            ", vignette voices, answers: this cannot be a list; write an object in { and }",
            ", vignette voices, why: the text is empty; fill it in",
        ],
    ),
    slip(
        "the answer to a scale is missing",
        WORRY,
        "        \"4\": {\"rating\": 0},\n",
        "",
        &[", vignette worry, answers: “4” is missing; add it"],
    ),
    slip(
        "there is a scale that the form does not have",
        WORRY,
        "\"E\": {",
        "\"F\": {",
        &[
            ", vignette worry, answers: “E” is missing; add it",
            ", vignette worry, answers: “F” is not known here; take it out, or look for a spelling mistake",
        ],
    ),
    slip(
        "an answer is a number",
        WORRY,
        "\"3\": {\"rating\": 0}",
        "\"3\": 0",
        &[", vignette worry, scale 3: this cannot be a number; write an object in { and }"],
    ),
    slip(
        "the rating of an answer is missing",
        WORRY,
        "\"3\": {\"rating\": 0}",
        "\"3\": {}",
        &[", vignette worry, scale 3: “rating” is missing; add it"],
    ),
    slip(
        "a rating is 5",
        WORRY,
        "\"3\": {\"rating\": 0}",
        "\"3\": {\"rating\": 5}",
        &[
            ", vignette worry, scale 3, rating: 5 is not a rating; use 0, 1, 2, 3 or 4, or 9 for not known, without quotes",
        ],
    ),
    slip(
        "a rating is outside its range",
        WORRY,
        "\"from\": 1, \"to\": 2",
        "\"from\": 0, \"to\": 1",
        &[
            ", vignette worry, scale 8: the rating of 2 is outside its range of 0 to 1; correct the rating, or the range that can be defended",
        ],
    ),
    slip(
        "a range holds everything",
        WORRY,
        "\"from\": 1, \"to\": 2",
        "\"from\": 0, \"to\": 4",
        &[
            ", vignette worry, scale 8: the range of 0 to 4 is too wide to learn from; let it hold three ratings at most",
        ],
    ),
    slip(
        "a range ends in not known",
        WORRY,
        "\"from\": 1, \"to\": 2",
        "\"from\": 1, \"to\": 9",
        &[", vignette worry, scale 8, to: 9 is not a rating with a severity; use 0, 1, 2, 3 or 4, without quotes"],
    ),
    slip(
        "not known has a range",
        VOICES,
        "{\"rating\": 9,",
        "{\"rating\": 9, \"from\": 2,",
        &[", vignette voices, scale 3: “not known” has no range; take “from” and “to” out"],
    ),
    slip(
        "nothing supports a rating",
        WORRY,
        ", \"because\": \"Her mood has been a little flat.\"",
        "",
        &[
            ", vignette worry, scale 7: nothing supports the rating of 1; copy the words of the text that it rests on into “because”",
        ],
    ),
    slip(
        "what supports a rating is not in the text",
        WORRY,
        "\"because\": \"Her mood has been",
        "\"because\": \"His mood has been",
        &[
            ", vignette worry, scale 7: “His mood has been a little flat.” is not in the text; copy the words as they stand there, out of one paragraph",
        ],
    ),
    slip(
        "a note is true",
        WORRY,
        "\"Worry and sleep share scale 8.\"",
        "true",
        &[", vignette worry, scale 8, note: this cannot be true or false; write text in quotes"],
    ),
    // The letters.
    slip(
        "the letters are a text",
        WORRY,
        r#"["B", "H"]"#,
        r#""B""#,
        &[
            ", vignette worry, letters: this cannot be text; write a list of letters from A to J in [ and ], the best first",
        ],
    ),
    slip(
        "a letter is one of the revision of 2018",
        WORRY,
        r#"["B", "H"]"#,
        r#"["B", "K"]"#,
        &[", vignette worry, letters: “K” is not a letter of scale 8; use capital letters from A to J, each in quotes"],
    ),
    slip(
        "a letter is there twice",
        WORRY,
        r#"["B", "H"]"#,
        r#"["B", "B"]"#,
        &[", vignette worry, letters: letter B is there twice; keep one of the two"],
    ),
    slip(
        "there is no letter and scale 8 has a problem",
        WORRY,
        r#""letters": ["B", "H"],"#,
        "",
        &[", vignette worry, letters: scale 8 is rated 2 or more, and has no letter; say for which kind of problem"],
    ),
    slip(
        "there is a letter and scale 8 has no problem",
        VOICES,
        r#""origin""#,
        r#""letters": ["A"], "origin""#,
        &[", vignette voices, letters: scale 8 has no problem that a letter could name; take “letters” out"],
    ),
    // The cluster.
    slip(
        "the cluster is variance",
        WORRY,
        r#""cluster": "01""#,
        r#""cluster": "00""#,
        &[
            ", vignette worry, cluster: “00” is not a cluster that a vignette can have; use 01 to 08 or 10 to 21, in quotes, with two digits",
        ],
    ),
    slip(
        "the origin is none",
        WORRY,
        r#""non-psychotic""#,
        r#""neurotic""#,
        &[", vignette worry, origin: “neurotic” is not a super class; write non-psychotic, psychotic or organic"],
    ),
    slip(
        "the cluster is of another origin",
        WORRY,
        r#""cluster": "01""#,
        r#""cluster": "18""#,
        &[", vignette worry, origin: cluster 18 is not non-psychotic; correct the origin, or the cluster"],
    ),
    slip(
        "an episode is asked for where there is none",
        WORRY,
        r#""origin""#,
        r#""first_episode": true, "origin""#,
        &[", vignette worry, first_episode: this is asked only where the origin is psychotic; take it out"],
    ),
    slip(
        "an episode is in quotes",
        VOICES,
        r#""acute_episode": true"#,
        r#""acute_episode": "yes""#,
        &[", vignette voices, acute_episode: this cannot be text; write true or false, without quotes"],
    ),
    slip(
        "the alternatives are null",
        WORRY,
        r#"[{"cluster": "02", "why": "If it had come back after earlier help."}]"#,
        "null",
        &[", vignette worry, alternatives: this cannot be null; write a list in [ and ], empty if there are none"],
    ),
    slip(
        "an alternative is the cluster itself",
        WORRY,
        r#""cluster": "02""#,
        r#""cluster": "01""#,
        &[", vignette worry, alternatives: cluster 01 is there already; name each cluster once"],
    ),
    slip(
        "an alternative says nothing for itself",
        WORRY,
        r#", "why": "If it had come back after earlier help.""#,
        "",
        &[", vignette worry, alternatives: “why” is missing; add it"],
    ),
    slip(
        "between is a word",
        VOICES,
        r#""between": true"#,
        r#""between": "yes""#,
        &[", vignette voices, alternatives: this cannot be text; write true or false in “between”, without quotes"],
    ),
    slip(
        "the trap is of no kind",
        WORRY,
        "scale-8-letter",
        "letters",
        &[
            ", vignette worry, trap: “letters” is not a kind of trap; use one of double-counting, scale-8-letter, historical-or-current, nine-is-not-zero, elation, low-through-treatment, cause-not-effect",
        ],
    ),
    slip(
        "the trap has no note",
        WORRY,
        r#", "note": "Only the worst of scale 8 is rated.""#,
        "",
        &[", vignette worry, trap: “note” is missing; add it"],
    ),
    slip(
        "the word about a rank is empty",
        VOICES,
        "The pack weighs four years without an episode for little.",
        "",
        &[", vignette voices, not_first: the text is empty; fill it in"],
    ),
    // Against a rule pack.
    slip(
        "the ratings break a must clause and nobody says why",
        WORRY,
        "\"7\": {\"rating\": 1, ",
        "\"7\": {\"rating\": 4, ",
        &[
            ", vignette worry: the ratings break a must clause of cluster 01; look at the ratings again, or say in “breaks” why the cluster is right all the same",
            ", vignette worry: cluster 01 ranks 3, after cluster 04; look at the ratings again, or say in “not_first” why it does not rank first",
        ],
    ),
    slip(
        "somebody says why must clauses are broken that are not",
        WORRY,
        r#""trap""#,
        r#""breaks": "It is right.", "trap""#,
        &[", vignette worry: the ratings break no must clause of cluster 01; take “breaks” out"],
    ),
    slip(
        "nobody says why the cluster does not rank first",
        VOICES,
        "\"not_first\": \"The pack weighs four years without an episode for little.\",",
        "",
        &[
            ", vignette voices: cluster 14 ranks 2, after cluster 10; look at the ratings again, or say in “not_first” why it does not rank first",
        ],
    ),
    slip(
        "somebody says why a cluster does not rank first that does",
        WORRY,
        r#""trap""#,
        r#""not_first": "It does not.", "trap""#,
        &[", vignette worry: cluster 01 ranks first; take “not_first” out"],
    ),
];

/// A text that is no set, or none that goes together with the pack, and all that must be said of it.
struct Sample {
    name: String,
    text: String,
    says: Vec<String>,
}

impl Sample {
    fn new(name: &str, text: impl Into<String>, says: &[&str]) -> Self {
        Self {
            name: name.to_owned(),
            text: text.into(),
            says: says.iter().map(|says| format!("{FILE}{says}")).collect(),
        }
    }
}

/// Where a needle is, after another. Both have to be there, or the sample would not be what it says it is.
fn find(text: &str, after: &str, needle: &str) -> usize {
    let start = text.find(after).unwrap_or_else(|| panic!("“{after}” is not in the good set"));
    let offset = text[start..].find(needle).unwrap_or_else(|| panic!("“{needle}” does not follow “{after}”"));
    start + offset
}

fn edited(slip: &Slip) -> String {
    let place = find(GOOD, slip.after, slip.find);
    [&GOOD[..place], slip.replace, &GOOD[place + slip.find.len()..]].concat()
}

/// The good set with other vignettes.
fn with_vignettes(vignettes: &str) -> String {
    let place = find(GOOD, "", "\"vignettes\": [");
    format!("{}\"vignettes\": {vignettes}\n}}\n", &GOOD[..place])
}

fn samples() -> Vec<Sample> {
    let mut samples: Vec<Sample> = SLIPS.iter().map(|slip| Sample::new(slip.name, edited(slip), slip.says)).collect();

    // Not a set at all.
    samples.push(Sample::new("nothing", "", &[": the file is empty; choose the file of a set of vignettes"]));
    for text in ["[]", "12", "\"a set\"", "null", "true"] {
        samples.push(Sample::new(
            &format!("the file is {text}"),
            text,
            &[": a set of vignettes is an object; begin the file with { and end it with }"],
        ));
    }
    samples.push(Sample::new(
        "half a file",
        &GOOD[..find(GOOD, WORRY, "\"subject\"")],
        &[", line 11, column 6: the file ends too early; look for a missing quote, ] or }"],
    ));
    samples.push(Sample::new(
        "an empty object",
        "{}",
        &[
            ": “id” is missing; add it",
            ": “title” is missing; add it",
            ": “status” is missing; add it",
            ": “provenance” is missing; add it",
            ": “vignettes” is missing; add it",
        ],
    ));

    // Slips that more than one place has to do with.
    samples.push(Sample::new(
        "the vignettes are an object",
        with_vignettes("{}"),
        &[", vignettes: this cannot be an object; write a list of vignettes in [ and ]"],
    ));
    samples.push(Sample::new(
        "a vignette is a text",
        with_vignettes("[\"worry\"]"),
        &[", vignettes, number 1: this cannot be text; write an object in { and }"],
    ));
    samples.push(Sample::new(
        "there is no vignette",
        with_vignettes("[]"),
        &[", vignettes: there are 0 vignettes, and a set has 1 to 64; add some, or make two sets of them"],
    ));
    samples.push(Sample::new(
        "there are too many vignettes",
        with_vignettes(&format!("[{}]", ["{}"; 65].join(","))),
        &[", vignettes: there are 65 vignettes, and a set has 1 to 64; add some, or make two sets of them"],
    ));
    let text = &GOOD[find(GOOD, WORRY, "\"text\": [")..find(GOOD, WORRY, "\"answers\"")];
    let with_text = |replace: &str| GOOD.replacen(text, replace, 1);
    samples.push(Sample::new(
        "the text is one sentence",
        with_text("\"text\": [\"She works in a bakery.\"],\n"),
        &[", vignette worry, text: the text has 5 words; use 40 to 400"],
    ));
    let long = format!("\"text\": [\"{}\"],\n", ["word"; 401].join(" "));
    samples.push(Sample::new(
        "the text is a story",
        with_text(&long),
        &[", vignette worry, text: the text has 401 words; use 40 to 400"],
    ));
    samples.push(Sample::new(
        "the text is not a list",
        with_text("\"text\": \"She works in a bakery.\",\n"),
        &[", vignette worry, text: this cannot be text; write a list of paragraphs in [ and ], each in quotes"],
    ));
    samples
}

/// What is wrong with the form, or, where nothing is, with the answers.
fn told(text: &str) -> Vec<String> {
    let problems = match Set::read(FILE, text) {
        Ok(set) => set.check(FILE, &Pack::provisional()),
        Err(problems) => problems,
    };
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn the_good_set_has_no_problem() {
    assert_eq!(told(GOOD), Vec::<String>::new());
}

#[test]
fn each_mistake_is_told_in_its_own_words() {
    let mut failures = Vec::new();
    for Sample { name, text, says } in samples() {
        let told = told(&text);
        if told != says {
            failures.push(format!("{name}\n  expected {says:#?}\n  told {told:#?}"));
        }
    }
    assert!(failures.is_empty(), "{} samples:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_message_names_the_file_and_a_thing_to_do() {
    for Sample { name, text, .. } in samples() {
        let told = told(&text);
        assert!(!told.is_empty(), "{name}");
        for shown in told {
            assert!(shown.starts_with(FILE), "{name}: {shown}");
            assert!(shown.contains("; "), "{name} does not say what to do: {shown}");
            assert!(!shown.contains(['\n', '\r']), "{name} takes more than a line: {shown}");
            assert!(shown.chars().count() < 240, "{name} is too long: {shown}");
        }
    }
}

#[test]
fn no_two_samples_share_a_name() {
    let samples = samples();
    let names: BTreeSet<&str> = samples.iter().map(|sample| sample.name.as_str()).collect();
    assert_eq!(names.len(), samples.len());
}

#[test]
fn several_mistakes_are_told_at_once() {
    let text = GOOD.replacen("29", "290", 1).replacen("[\"B\", \"H\"]", "[\"b\"]", 1).replacen("Tunde\",", "\",", 1);
    assert_eq!(
        told(&text),
        [
            "ours.json, vignette worry, subject, age: 290 is not an age; use whole years from 14 to 110",
            "ours.json, vignette worry, letters: “b” is not a letter of scale 8; use capital letters from A to J, each in quotes",
            "ours.json, vignette voices, name: the text is empty; fill it in",
        ]
    );
}

#[test]
fn what_is_merely_unusual_is_accepted() {
    let unusual: [(&str, &str, &str); 7] = [
        ("no rights", "  \"rights\": \"The North team may use them.\",\n", ""),
        ("a set that is verified", "\"provisional\"", "\"verified\""),
        ("a whole number with a point", "\"age\": 29", "\"age\": 29.0"),
        ("a range of the rating alone", "\"from\": 1, \"to\": 2", "\"from\": 2, \"to\": 2"),
        ("one end of a range", "\"from\": 1, \"to\": 2", "\"from\": 1"),
        (
            "an answer of 0 with words",
            "\"3\": {\"rating\": 0}",
            "\"3\": {\"rating\": 0, \"because\": \"works in a bakery\"}",
        ),
        (
            "fields in another order",
            "\"rating\": 0, \"because\": \"She has missed no shift\"",
            "\"because\": \"She has missed no shift\", \"rating\": 0",
        ),
    ];
    for (name, find, replace) in unusual {
        assert!(GOOD.contains(find), "{name}: “{find}” is not in the good set");
        assert_eq!(told(&GOOD.replacen(find, replace, 1)), Vec::<String>::new(), "{name}");
    }
    assert_eq!(told(&format!("\u{feff}{}", GOOD.replace('\n', "\r\n"))), Vec::<String>::new(), "saved on Windows");
}

/// The calls in the source that make a message, each as its text.
fn calls() -> Vec<String> {
    let mut calls = Vec::new();
    for opening in ["self.0.problem(", "self.0.wrong_kind(", "self.0.missing(", " add("] {
        for (start, _) in READER.match_indices(opening) {
            let rest = &READER[start..];
            let mut depth = 0;
            let mut in_text = false;
            let end = rest.char_indices().find_map(|(index, c)| {
                match c {
                    '"' => in_text = !in_text,
                    '(' if !in_text => depth += 1,
                    ')' if !in_text => depth -= 1,
                    _ => {}
                }
                (c == ')' && depth == 0 && !in_text).then_some(index + 1)
            });
            calls.push(rest[..end.expect("a call has an end")].to_owned());
        }
    }
    calls
}

/// The fixed pieces of the texts in a call: what stands between quotes, without what is filled in.
fn pieces(call: &str) -> Vec<String> {
    let texts = call.split('"').skip(1).step_by(2);
    let fixed =
        texts.flat_map(|text| text.split('{').map(|piece| piece.split_once('}').map_or(piece, |(_, rest)| rest)));
    // Shorter ones would be found anywhere.
    fixed.filter(|piece| piece.trim().len() > 3).map(ToOwned::to_owned).collect()
}

#[test]
fn every_check_of_the_reader_has_a_sample() {
    let told: Vec<String> = samples().iter().flat_map(|sample| told(&sample.text)).collect();
    let calls = calls();
    for call in &calls {
        let pieces = pieces(call);
        assert!(
            told.iter().any(|message| pieces.iter().all(|piece| message.contains(piece))),
            "no sample of a broken set makes this message: add one\n{call}\n{pieces:#?}",
        );
    }
    // A call without a text of its own would pass above whatever it says, so their number is counted too.
    assert_eq!(calls.len(), 32, "a check was added or taken away: see to its sample, then correct the number");
}
