//! Sets of vignettes, and the codes that trainees give a trainer.

use crate::texts::{marked, tells_nothing, text};
use allocation::Pack;
use std::sync::LazyLock;
use training::{Added, CodeError, ResultCode, Room, Session, Set, read_code, read_codes};

const FILE: &str = "any.json";

/// The set that codes are read for.
pub(crate) static SET: LazyLock<Option<Set>> = LazyLock::new(|| Set::authors().ok());

/// A set of vignettes: one that is taken says the same version of itself each time, can be held against a rule pack,
/// and gives every vignette's answer a code that comes back.
pub fn vignettes(bytes: &[u8]) {
    let text = text(bytes);
    match Set::read(FILE, &text) {
        Ok(set) => {
            assert!(Set::read(FILE, &text).is_ok_and(|again| again == set && again.fingerprint() == set.fingerprint()));
            assert!((1..=Set::MOST).contains(&set.vignettes().len()));
            for problem in set.check(FILE, &Pack::provisional()) {
                assert!(problem.to_string().starts_with(FILE), "{problem}");
            }
            for vignette in set.vignettes() {
                assert!(
                    set.vignette(&vignette.id).is_some_and(|found| found == vignette),
                    "{} is another",
                    vignette.id
                );
                let sheet = training::Sheet {
                    trainee: training::Trainee::from_random(set.fingerprint()),
                    vignette: vignette.id.clone(),
                    assessment: vignette.assessment(),
                    own: Some(vignette.cluster),
                };
                let code = ResultCode::new(&sheet, &set).map(|code| code.to_string());
                assert_eq!(code.map(|code| read_code(&code, &set)), Ok(Ok(sheet)));
            }
        }
        Err(problems) => {
            assert!(!problems.is_empty(), "refused without a reason");
            for problem in problems {
                assert!(problem.to_string().starts_with(FILE), "{problem}");
            }
        }
    }
}

/// Codes: what is read is written in the same way again, a room takes what can be read and nothing else, and a refusal
/// repeats a single character at most.
pub fn codes(bytes: &[u8]) {
    let Some(set) = SET.as_ref() else { return };
    let text = text(bytes);
    if let Ok(sheet) = read_code(&text, set) {
        let again = ResultCode::new(&sheet, set).map(|code| read_code(&code.to_string(), set));
        assert_eq!(again, Ok(Ok(sheet)));
    }
    let found = read_codes(&text, set);
    assert!(found.is_sorted_by_key(|found| (found.line, found.number)));
    let every_vignette = u8::try_from(set.vignettes().len()).ok().and_then(|count| Session::new(count, 1).ok());
    if let Some(mut room) = every_vignette.and_then(|session| Room::new(set.clone().into(), session).ok()) {
        let taken = room.add_all(&text);
        assert_eq!(taken.len(), found.len());
        let new = taken.iter().filter(|taken| matches!(taken.outcome, Ok(Added::New(_)))).count();
        assert_eq!(room.sheets().len(), new);
        assert!(taken.iter().zip(&found).all(|(taken, found)| taken.outcome.is_ok() == found.sheet.is_ok()));
        assert_eq!(room.results().sheets, new);
    }
    for marked in marked(&text) {
        let whole = read_code(&marked, set).err();
        let refusals = read_codes(&marked, set).into_iter().filter_map(|found| found.sheet.err()).chain(whole);
        refusals.for_each(|why: CodeError| tells_nothing(&why.to_string()));
    }
}

/// A session: what is one is read again as it is written.
pub fn session(bytes: &[u8]) {
    let text = text(bytes);
    match text.parse::<Session>() {
        Ok(session) => assert_eq!(session.to_string().parse(), Ok(session)),
        Err(why) => marked(&text).iter().filter_map(|text| text.parse::<Session>().err()).for_each(|marked| {
            tells_nothing(&marked.to_string());
            tells_nothing(&why.to_string());
        }),
    }
}
