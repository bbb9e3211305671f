//! Fast typing behind a lock, where it takes its time until an answer is kept.
//!
//! Each digit goes to the scale that has the focus at that moment, as in the browser.

use super::page::{Browser, Page};
use super::*;
use proptest::collection::vec;
use proptest::sample::select;
use records::Loss;

/// What a typist does next, or what happens meanwhile.
#[derive(Clone, Copy, Debug)]
enum Stroke {
    Digit(u8),
    /// Another digit in the place of the last.
    Again(u8),
    /// A record was put back, and the caseload is read again.
    Mended,
    /// The page is about to lock itself.
    Soon,
}

fn any_strokes() -> impl Strategy<Value = Vec<Stroke>> {
    let digit = || select(vec![0, 1, 2, 3, 4, 9_u8]);
    let stroke = prop_oneof![
        12 => digit().prop_map(Stroke::Digit),
        2 => digit().prop_map(Stroke::Again),
        1 => Just(Stroke::Mended),
        1 => Just(Stroke::Soon),
    ];
    vec(stroke, 1..30)
}

/// The scale whose field has the focus.
fn focused(page: &Page) -> Option<Scale> {
    let number = page.focus().strip_prefix("rate-")?.split('-').next()?;
    Scale::ALL.into_iter().find(|scale| scale.to_string() == number)
}

impl Page<'_> {
    /// A digit, in the field that has the focus.
    fn digit(&mut self, code: u8) {
        let Some(scale) = focused(self) else { return };
        self.act_together([
            Action::Answered(Input::Rating(scale, Rating::from_form_code(code).unwrap())),
            Action::NextAfter(scale),
        ]);
        if self.focus() == ui::LETTER_FIELD_ID {
            self.act_together([Action::Answered(Input::Letter(OtherProblem::Eating)), Action::NextAfterLetter]);
        }
    }

    /// An assessment at its ratings, with someone else on the caseload whose record has to be opened when it is read again.
    fn at_ratings<'a>(browser: &'a Browser) -> Page<'a> {
        let mut page = Page::open(browser, Route::Home);
        page.run_errand(Errand::Complete(1));
        page.run_errand(Errand::Begin);
        page.run_errand(Errand::Label(1));
        page.user(Action::Answered(Input::Reason(AssessmentReason::Initial)));
        page.user(Action::Continue);
        page.rest();
        assert_eq!(page.state().step(), Some(Step::Ratings));
        page.user(Action::GoTo("rate-1".to_owned()));
        page
    }
}

/// The unfinished assessment as a new tab would find it.
fn kept(browser: &Browser) -> Option<records::Unfinished> {
    ledger::load(&browser.medium.store, &browser.vault).unfinished
}

proptest! {
    #![proptest_config(Config { cases: 48, ..Config::default() })]

    #[test]
    fn digits_typed_faster_than_they_are_kept_rate_each_its_own_scale(
        strokes in any_strokes(),
        timing in vec(any::<u8>(), 7),
        faults in vec((1..30_usize, select(StoreFault::ALL[..4].to_vec())), 0..4),
    ) {
        let browser = Browser::locked();
        let mut other = Page::open(&browser, Route::Home);
        let mut page = Page::at_ratings(&browser);
        let mut expected = Vec::new();
        page.set_timing(&timing);
        page.plan(&faults, &[]);
        for stroke in strokes {
            match stroke {
                Stroke::Digit(_) if expected.len() == Scale::COUNT => {}
                Stroke::Digit(code) => {
                    prop_assert_eq!(focused(&page), Some(Scale::ALL[expected.len()]));
                    page.digit(code);
                    expected.push(code);
                }
                Stroke::Again(code) => {
                    let Some(place) = expected.len().checked_sub(1) else { continue };
                    let next = page.focus().to_owned();
                    page.key(Action::Answered(Input::Rating(Scale::ALL[place], Rating::from_form_code(code).unwrap())));
                    if place + 1 == expected.len() && Scale::ALL[place] == Scale::OtherProblems {
                        page.key(Action::Answered(Input::Letter(OtherProblem::Eating)));
                    }
                    prop_assert_eq!(page.focus(), next.as_str());
                    expected[place] = code;
                }
                Stroke::Mended => {
                    // Another tab has written what this one has not opened yet.
                    other.user(Action::Routed(Route::Caseload));
                    other.run_errand(Errand::Wellbeing(20));
                    other.rest();
                    let key = Key::Person(other.state().people[0].id);
                    page.key(Action::Safety(SafetyNews::Mended(vec![Mended { key, loss: Loss::Missing }])));
                }
                Stroke::Soon => page.key(Action::Lock(LockNews::Soon(true))),
            }
        }
        // Whatever was refused on the way is kept with the next answer.
        page.plan(&[], &[]);
        page.key(Action::Answered(Input::Team("North".to_owned())));
        page.rest();
        let codes = |form: &records::Unfinished| -> Vec<u8> {
            Scale::ALL.into_iter().map_while(|scale| Some(form.ratings.rating(scale)?.form_code())).collect()
        };
        prop_assert_eq!(codes(page.form().unwrap()), expected.clone());
        let kept = kept(&browser).unwrap();
        prop_assert_eq!(codes(&kept), expected);
        prop_assert_eq!(&kept, page.form().unwrap());
        prop_assert_eq!(&page.state().assessing.as_ref().unwrap().trouble, &None);
        browser.check();
    }
}

/// An assessment of which the first answer is not kept yet.
fn typed_at_once(browser: &Browser) -> Page<'_> {
    let mut page = Page::open(browser, Route::Home);
    page.user(Action::Routed(Route::Assess(None)));
    page.set_timing(&[0]);
    page.key(Action::Answered(Input::Label("Typed at once".to_owned())));
    assert!(
        page.state().assessing.as_ref().unwrap().is_being_kept && kept(browser).is_none(),
        "or this proves nothing"
    );
    page
}

#[test]
fn whoever_leaves_before_the_first_answer_is_kept_finds_the_assessment_again() {
    let browser = Browser::locked();
    let mut page = typed_at_once(&browser);
    page.key(Action::Answered(Input::Team("North".to_owned())));
    page.key(Action::Routed(Route::About));
    page.rest();
    page.user(Action::Routed(Route::Assess(None)));
    page.rest();
    assert_eq!(page.state().assessed().as_deref(), Some("Typed at once"));
    assert_eq!(kept(&browser).as_ref(), page.form(), "with everything that was typed");
    assert!(page.state().assessing.as_ref().unwrap().trouble.is_none());
}

#[test]
fn an_assessment_that_is_deleted_before_its_first_answer_is_kept_does_not_come_back() {
    for timing in [[0], [1], [2], [4]] {
        let browser = Browser::locked();
        let mut page = typed_at_once(&browser);
        page.set_timing(&timing);
        page.key(Action::Ask(Question::DiscardUnfinished));
        page.key(Action::Confirmed);
        page.key(Action::Answered(Input::Team("North".to_owned())));
        page.rest();
        assert_eq!((kept(&browser), page.form()), (None, None), "{timing:?}");
        assert_eq!(page.state().notice, Some(Notice::Done("The unfinished assessment is deleted.")), "{timing:?}");
        assert_eq!(page.state().route, Route::Home);
        browser.check();
    }
}

#[test]
fn everything_that_is_deleted_while_an_answer_is_being_kept_stays_deleted() {
    for timing in [[0], [1], [2], [4]] {
        let browser = Browser::locked();
        let mut page = typed_at_once(&browser);
        page.set_timing(&timing);
        page.key(Action::Ask(Question::DeleteEverything));
        page.key(Action::Confirmed);
        page.rest();
        assert_eq!(browser.medium.store.keys().unwrap(), [""; 0], "{timing:?}");
        assert_eq!(browser.copies.keys().unwrap(), [""; 0], "{timing:?}");
        assert_eq!(page.state().lock, Lock::Off);
        browser.check();
    }
}

#[test]
fn the_next_assessment_is_not_taken_for_the_one_whose_last_answer_is_still_being_kept() {
    for order in 0..12_u8 {
        let browser = Browser::locked();
        let mut page = Page::open(&browser, Route::Home);
        page.run_errand(Errand::Complete(1));
        page.run_errand(Errand::Review(0, false));
        page.run_errand(Errand::Correct(0));
        page.rest();
        page.user(Action::Routed(Route::Assess(None)));
        page.set_timing(&[0]);
        page.key(Action::Answered(Input::Label("The next".to_owned())));
        page.set_timing(&[order, 3 * order + 1]);
        page.run_errand(Errand::Complete(2));
        page.key(Action::Routed(Route::Assess(None)));
        page.key(Action::Answered(Input::Label("The one after".to_owned())));
        page.rest();
        let assessing = page.state().assessing.as_ref().unwrap();
        assert_eq!((&assessing.trouble, page.state().people.len()), (&None, 2), "{order}");
        assert_eq!(kept(&browser).as_ref(), page.form(), "{order}");
        browser.check();
    }
}
