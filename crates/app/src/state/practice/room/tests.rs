//! What comes of codes, and what is kept of them.

use super::*;
use proptest::prelude::*;
use training::ResultCode;

/// A session of two that is led, with everything read.
fn led(page: &str) -> Box<Practice> {
    let mut practice = Practice::new();
    practice.kept = Some(Box::default());
    practice.page = PracticePage::Room(page.to_owned());
    settle(&mut practice);
    practice
}

fn open(practice: &Practice) -> &OpenRoom {
    match &practice.leading.led {
        Led::Open(open) => open,
        other => panic!("{other:?}"),
    }
}

/// The code of somebody who rated a vignette of the session as the authors did.
fn code(practice: &Practice, place: usize, trainee: u16) -> String {
    let set = practice.sets.set().unwrap();
    let session: Session = "2-17".parse().unwrap();
    let vignette = session.vignettes(set).unwrap()[place];
    let sheet = Sheet {
        trainee: Trainee::new(trainee).unwrap(),
        vignette: vignette.id.clone(),
        assessment: vignette.assessment(),
        own: Some(vignette.cluster),
    };
    ResultCode::new(&sheet, set).unwrap().to_string()
}

fn does(practice: &mut Practice, input: RoomInput) -> Vec<Effect> {
    let mut effects = Vec::new();
    answer(practice, &input, &mut effects);
    effects
}

fn adds(practice: &mut Practice, text: &str) {
    does(practice, RoomInput::Typed(text.to_owned()));
    does(practice, RoomInput::Add);
}

#[test]
fn a_line_that_is_not_taken_stays_in_the_field_and_the_next_code_begins_a_line_of_its_own() {
    let mut practice = led("2-17");
    let (first, second) = (code(&practice, 0, 1), code(&practice, 0, 2));
    let half = &second[..14];
    adds(&mut practice, &format!("{}\n{first}\n{half}", &second[1..]));
    assert_eq!(practice.leading.typed, format!("{}\n{half}\n", &second[1..]));
    assert_eq!(practice.leading.said.words, "1 code added; 2 codes not taken. Now 1 code from 1 person.");
    let places: Vec<_> = practice.leading.said.refused.iter().map(|(place, _)| place.as_deref()).collect();
    assert_eq!(places, [Some("line 1"), Some("line 2")]);
    // A scanner goes on typing where it is.
    let typed = format!("{}{second}", practice.leading.typed);
    adds(&mut practice, &typed);
    assert_eq!(open(&practice).room.sheets().len(), 2);
    assert_eq!(practice.leading.typed.lines().count(), 2);
}

#[test]
fn a_chat_is_pasted_with_everything_that_people_write_in_it() {
    let mut practice = led("2-17");
    let (first, second) = (code(&practice, 0, 1), code(&practice, 0, 2));
    let address = "https://trust.nhs.uk/clusterwise";
    adds(&mut practice, &format!("Ann Smith 10:32\n{first}\nBob Jones, Ward 4\n{second}\n{address}\n\n---"));
    assert_eq!(
        practice.leading.said.words,
        "2 codes added. Now 2 codes from 2 people. 4 lines passed over: nothing in them looks like a code."
    );
    assert_eq!((practice.leading.typed.as_str(), practice.leading.said.refused.as_slice()), ("", [].as_slice()));
    adds(&mut practice, &format!("{first}\nthanks!"));
    assert_eq!(
        practice.leading.said.words,
        "1 code here already. Now 2 codes from 2 people. 1 line passed over: nothing in it looks like a code."
    );
}

#[test]
fn the_line_that_is_named_is_that_of_the_field_now() {
    let mut practice = led("2-17");
    let (first, second, third) = (code(&practice, 0, 1), code(&practice, 0, 2), code(&practice, 0, 3));
    let text = format!("Ann\n{first}\nBob\n{}\n{third}\n{second} {}\nthanks", &second[1..], &third[..23]);
    adds(&mut practice, &text);
    let left = practice.leading.typed.clone();
    assert_eq!(left, format!("{}\n{second} {}\n", &second[1..], &third[..23]));
    let said = &practice.leading.said;
    let places: Vec<_> = said.refused.iter().map(|(place, _)| place.as_deref()).collect();
    assert_eq!(places, [Some("line 1"), Some("line 2, code 2")]);
    assert!(said.took_others);
    // So they are when the same is tried again.
    let refused = said.refused.clone();
    adds(&mut practice, &left);
    assert_eq!(practice.leading.said.refused, refused);
}

#[test]
fn what_is_typed_alone_and_looks_like_no_code_is_told_what_a_code_is() {
    for (text, words) in [
        ("thanks!", "this has 6 characters and a code has 20; look for what is missing"),
        ("HelloHello12", "this has 12 characters and a code has 20; look for what is missing"),
        ("***", NO_CODE),
    ] {
        let mut practice = led("2-17");
        adds(&mut practice, text);
        let said = &practice.leading.said;
        assert_eq!(said.words, format!("1 code not taken. {}.", ui::sentences::capital(words)), "{text}");
        assert_eq!(said.refused, [(None, words.to_owned())], "{text}");
        assert_eq!((practice.leading.typed, said.took_others), (format!("{text}\n"), false), "{text}");
    }
    // Two lines of words are not passed over either: nothing would be left of what was done.
    let mut practice = led("2-17");
    adds(&mut practice, "hello\nworld");
    assert_eq!((practice.leading.typed.as_str(), practice.leading.said.refused.len()), ("hello\nworld\n", 2));
}

#[test]
fn codes_with_nothing_between_them_are_added_one_by_one() {
    let mut practice = led("2-17");
    let (first, second) = (code(&practice, 0, 1), code(&practice, 0, 2));
    let slip = format!("{}{}", if second.starts_with('0') { '1' } else { '0' }, &second[1..]);
    adds(&mut practice, &format!("{first}{slip}{second}").replace('-', ""));
    assert_eq!(open(&practice).room.sheets().len(), 2);
    let places: Vec<_> = practice.leading.said.refused.iter().map(|(place, _)| place.as_deref()).collect();
    assert_eq!(places, [Some("code 2")]);
}

#[test]
fn a_code_of_another_session_is_told_by_the_name_that_its_vignette_has_on_the_page() {
    let mut practice = led("2-17");
    let set = practice.sets.set().unwrap();
    let inside = "2-17".parse::<Session>().unwrap().vignettes(set).unwrap();
    let outside = set.vignettes().iter().find(|vignette| !inside.contains(vignette)).unwrap();
    let sheet = Sheet {
        trainee: Trainee::new(1).unwrap(),
        vignette: outside.id.clone(),
        assessment: outside.assessment(),
        own: None,
    };
    let code = ResultCode::new(&sheet, set).unwrap().to_string();
    let words = format!(
        "the code is about {}, who is not in this session; ask which session the trainee has open",
        outside.name
    );
    adds(&mut practice, &code);
    assert_eq!(practice.leading.said.refused, [(None, words)]);
}

#[test]
fn the_same_code_counts_once_and_is_said_to_be_here() {
    let mut practice = led("2-17");
    let code = code(&practice, 1, 7);
    adds(&mut practice, &code);
    assert_eq!(practice.leading.said.words, "Code 1 added: 1 person.");
    adds(&mut practice, &code.to_lowercase().replace('-', ""));
    assert_eq!(practice.leading.said.words, "1 code here already. Now 1 code from 1 person.");
    assert_eq!(practice.leading.said.time, 2, "and it is heard again");
    assert_eq!(practice.leading.typed, "");
}

#[test]
fn nothing_typed_is_nothing_added() {
    let mut practice = led("2-17");
    adds(&mut practice, " \n ");
    assert_eq!(practice.leading.said.words, "There is nothing to add: type or paste a code first.");
}

#[test]
fn what_was_gathered_is_kept_and_read_again() {
    let mut practice = led("2-17");
    let (first, second) = (code(&practice, 0, 1), code(&practice, 1, 1));
    adds(&mut practice, &format!("{first} {second}"));
    let kept = practice.kept.clone().unwrap().room.unwrap();
    assert_eq!((kept.session.as_str(), kept.codes.len()), ("2-17", 2));
    practice.leading = Leading::default();
    settle(&mut practice);
    assert_eq!(open(&practice).room.sheets().len(), 2);
    assert_eq!(practice.leading.shown, Shown::All);
}

#[test]
fn codes_that_another_set_made_are_not_counted_and_not_lost() {
    let mut practice = led("2-17");
    let good = code(&practice, 0, 1);
    let foreign = "0000-0000-0000-0000-0000".to_owned();
    let room = PracticeRoom { session: "2-17".to_owned(), codes: vec![foreign.clone()] };
    practice.kept.as_mut().unwrap().room = Some(room);
    settle(&mut practice);
    assert_eq!(open(&practice).unread, std::slice::from_ref(&foreign));
    adds(&mut practice, &good);
    assert_eq!(practice.kept.unwrap().room.unwrap().codes, [good, foreign]);
}

#[test]
fn the_codes_of_another_session_stay_until_somebody_says_otherwise() {
    let mut practice = led("2-17");
    let code = code(&practice, 0, 1);
    adds(&mut practice, &code);
    practice.page = PracticePage::Room("3-1".to_owned());
    settle(&mut practice);
    assert!(matches!(&practice.leading.led, Led::Other(other) if other.session == "2-17"));
    assert_eq!(kept(&practice).unwrap().codes, [code]);
    does(&mut practice, RoomInput::LeadThis);
    assert_eq!(open(&practice).room.session().to_string(), "3-1");
    assert_eq!(kept(&practice), None);
}

#[test]
fn all_codes_are_taken_out_only_when_it_is_sure() {
    let mut practice = led("2-17");
    let code = code(&practice, 0, 1);
    adds(&mut practice, &code);
    assert!(does(&mut practice, RoomInput::AskEmpty).contains(&Effect::Focus(CONFIRM.to_owned())));
    does(&mut practice, RoomInput::Empty(false));
    assert_eq!(open(&practice).room.sheets().len(), 1);
    does(&mut practice, RoomInput::Empty(true));
    assert_eq!((open(&practice).room.sheets().len(), practice.kept.unwrap().room), (0, None));
}

#[test]
fn another_vignette_hides_the_answers_again() {
    let mut practice = led("2-17");
    does(&mut practice, RoomInput::ShowAnswers(true));
    does(&mut practice, RoomInput::Show(Shown::All));
    assert!(!practice.leading.has_answers);
}

#[test]
fn a_code_that_takes_the_place_of_another_says_so_and_the_other_can_be_put_back() {
    let mut practice = led("2-17");
    let first = code(&practice, 0, 1);
    adds(&mut practice, &first);
    let mut other = open(&practice).room.sheets()[0].clone();
    other.own = None;
    let other = ResultCode::new(&other, practice.sets.set().unwrap()).unwrap().to_string();
    adds(&mut practice, &other);
    assert!(practice.leading.said.words.contains("two people drew the same number"), "{}", practice.leading.said.words);
    assert_eq!(kept(&practice).unwrap().codes, [other]);
    does(&mut practice, RoomInput::PutBack);
    assert_eq!(kept(&practice).unwrap().codes, [first]);
    assert!(practice.leading.earlier.is_empty());
}

#[test]
fn what_is_typed_and_shown_is_there_for_whoever_comes_back_and_nothing_else_is_open() {
    let mut practice = led("2-17");
    does(&mut practice, RoomInput::Typed("K7Q4".to_owned()));
    does(&mut practice, RoomInput::Show(Shown::All));
    does(&mut practice, RoomInput::ShowAnswers(true));
    does(&mut practice, RoomInput::Scan(true));
    practice.page = PracticePage::Learn(None);
    opened(&mut practice);
    assert!(!practice.leading.scans, "the camera is off");
    practice.page = PracticePage::Room("2-17".to_owned());
    opened(&mut practice);
    let leading = &practice.leading;
    assert_eq!((leading.typed.as_str(), &leading.shown, leading.has_answers), ("K7Q4", &Shown::All, true));
}

#[test]
fn what_the_camera_saw_and_was_not_taken_is_in_no_field() {
    let mut practice = led("2-17");
    does(&mut practice, RoomInput::Typed("K7".to_owned()));
    does(&mut practice, RoomInput::Scanned("https://elsewhere.example".to_owned()));
    assert_eq!(practice.leading.typed, "K7");
    assert!(practice.leading.said.refused.is_empty());
    assert!(practice.leading.said.words.starts_with("1 code not taken. "), "{}", practice.leading.said.words);
}

#[test]
fn a_session_that_cannot_be_led_says_why() {
    for (address, words) in [("three", "A session is two numbers"), ("25-1", "A session has 1 to 24 vignettes")] {
        let practice = led(address);
        assert!(
            matches!(&practice.leading.led, Led::Refused(why) if why.starts_with(words)),
            "{:?}",
            practice.leading.led
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn a_line_is_taken_or_left_or_counted_as_passed_over(
        between in prop::collection::vec("(.{0,40}|([A-Za-z0-9]{1,8}[ ,:\\-]{1,2}){0,10})", 4),
    ) {
        let mut practice = led("2-17");
        let codes: Vec<String> = (1..4).map(|trainee| code(&practice, 0, trainee)).collect();
        let mut text = between[0].clone();
        for (code, between) in codes.iter().zip(&between[1..]) {
            text += &format!("\n{code}\n{between}");
        }
        adds(&mut practice, &text);
        prop_assert_eq!(open(&practice).room.sheets().len(), 3);
        let lines = text.lines().filter(|line| !line.trim().is_empty()).count();
        let said = &practice.leading.said.words;
        let passed = said.split_once(" passed over").and_then(|(before, _)| before.rsplit(' ').nth(1)?.parse().ok());
        prop_assert_eq!(lines, 3 + practice.leading.typed.lines().count() + passed.unwrap_or(0), "{}", said);
    }
}
