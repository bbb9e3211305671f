//! That the pages to learn from can be read, fit a screen, say what the tool does, and say it in our own words.
//!
//! Graded is what stands under the headings, with the questions and their answers. Sources are left out: they are names.

use allocation::{ClusterCode, Completeness, ReviewPeriod};
use casemix::FEWEST_IN_TEAM;
use outcomes::FEWEST_FOR_TOTAL;
use pathways::TermId;
use pathways::readability::{Count, breaths, words};
use training::{Destination, LearningBlock, LearningPage, LearningSection, NextStep, Question, Topic};

/// In hundredths, as [`Count::grade`] has it.
const HARDEST: i64 = 900;

/// Words in a sentence, or in an item of a list with the words before it.
const LONGEST: usize = 25;

/// Words that are on the screen before anything is opened, without headings: what two columns hold at 1,280 by 900 pixels.
const WORDS: std::ops::RangeInclusive<usize> = 220..=330;

/// Turns of phrase that belong to the published glossaries of these scales, and not to us.
const NOT_OURS: [&str; 14] = [
    "due to any cause",
    "do not include",
    "include such",
    "rate only",
    "rate the most severe",
    "rate here",
    "rated at scale",
    "irrespective of",
    "during the period rated",
    "of this kind during",
    "regardless of",
    "clinically significant",
    "fleeting",
    "occasional",
];

fn of_block(block: &LearningBlock) -> String {
    match block {
        LearningBlock::Paragraph(text) | LearningBlock::Example(text) => format!("{text}\n"),
        LearningBlock::List(items) | LearningBlock::Steps(items) => {
            items.iter().map(|item| format!("- {item}\n")).collect()
        }
    }
}

fn of_section(section: &LearningSection) -> String {
    section.blocks.iter().map(of_block).collect()
}

fn of_questions(questions: &[Question]) -> String {
    questions.iter().map(|question| format!("{}\n{}\n", question.asks, question.answer)).collect()
}

/// The parts of a page, each with what to call it in a message.
fn parts(page: &LearningPage) -> Vec<(&'static str, String)> {
    let mut parts = vec![("the opening", page.opening.to_owned())];
    parts.extend(page.sections.iter().map(|section| (section.heading, of_section(section))));
    parts.push(("the questions", of_questions(&page.questions)));
    parts
}

fn body(page: &LearningPage) -> String {
    parts(page).into_iter().map(|(_, text)| format!("{text}\n")).collect()
}

fn words_on_screen(page: &LearningPage) -> usize {
    let sections = page.sections.iter().map(|section| words(&of_section(section)).len());
    words(page.opening).len() + sections.sum::<usize>()
}

/// What keeps a page from being read with ease.
fn too_hard(page: &LearningPage) -> Vec<String> {
    let whole = ("the page", body(page));
    let mut complaints = Vec::new();
    for (name, text) in parts(page).iter().chain([&whole]) {
        match Count::of(text).grade() {
            None => complaints.push(format!("{name} has nothing to read")),
            Some(grade) if grade > HARDEST => complaints.push(format!("{name} is of grade {grade} in hundredths")),
            Some(_) => {}
        }
    }
    for breath in breaths(&whole.1) {
        let words = words(&breath).len();
        if words > LONGEST {
            complaints.push(format!("{words} words: {breath}"));
        }
    }
    let words = words_on_screen(page);
    if !WORDS.contains(&words) {
        complaints.push(format!("{words} words on the screen"));
    }
    complaints
}

/// What is missing, or is not as the page that draws it expects.
fn not_whole(page: &LearningPage) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut expect = |holds: bool, what: &str| {
        if !holds {
            complaints.push(what.to_owned());
        }
    };
    expect((3..=4).contains(&page.sections.len()), "it has not three or four sections");
    expect(page.sections.iter().all(|section| !section.blocks.is_empty()), "a section is empty");
    expect((2..=3).contains(&page.next.len()), "it has not two or three things to do next");
    expect(page.next.iter().all(|step| exists(step.to)), "a link leads to a word that the glossary does not have");
    expect((1..=4).contains(&page.sources.len()), "it has not one to four sources");
    expect(page.questions.iter().all(|question| question.asks.ends_with('?')), "a question does not ask");
    let has = |wanted: fn(&LearningBlock) -> bool| page.sections.iter().flat_map(|section| section.blocks).any(wanted);
    expect(has(|block| matches!(block, LearningBlock::Example(_))), "it has no example");
    expect(
        has(|block| matches!(block, LearningBlock::List(_) | LearningBlock::Steps(_))),
        "it has no list that can be scanned",
    );
    let headings = page.sections.iter().map(|section| section.heading).chain([page.title]);
    let labels = page.next.iter().map(|step| step.label);
    expect(headings.chain(labels).all(|words| !words.ends_with('.')), "a heading or a link ends with a full stop");
    let answers = page.questions.iter().map(|question| question.answer);
    let sentences: Vec<String> = std::iter::once(page.opening)
        .chain(page.sources.iter().copied())
        .chain(answers)
        .map(str::to_owned)
        .chain(
            page.sections.iter().flat_map(|section| of_section(section).lines().map(str::to_owned).collect::<Vec<_>>()),
        )
        .collect();
    expect(sentences.iter().all(|text| text.ends_with(['.', '?'])), "a sentence does not end");
    // The star of a hidden count is quoted on one page.
    let all = format!("{}{}", body(page), sentences.concat()).replace("“*”", "");
    expect(!all.contains(['\'', '"', '*', '<', '>', '[', '_']), "there is markup in it");
    expect(!all.contains("  "), "there are two spaces in a row");
    complaints
}

fn exists(to: Destination) -> bool {
    match to {
        Destination::Glossary(id) => TermId::from_id(id).is_some(),
        _ => true,
    }
}

/// Turns of phrase that are not ours.
fn borrowed(page: &LearningPage) -> Vec<&'static str> {
    let body = body(page).to_lowercase();
    NOT_OURS.into_iter().filter(|phrase| body.contains(phrase)).collect()
}

#[test]
fn every_page_can_be_read_at_grade_9_in_short_sentences_on_one_screen() {
    for topic in Topic::ALL {
        assert_eq!(too_hard(topic.page()), [""; 0], "{topic:?}");
    }
}

#[test]
fn every_page_has_all_its_parts() {
    for topic in Topic::ALL {
        assert_eq!(not_whole(topic.page()), [""; 0], "{topic:?}");
    }
}

#[test]
fn no_page_borrows_the_words_of_the_glossaries() {
    for topic in Topic::ALL {
        assert_eq!(borrowed(topic.page()), [""; 0], "{topic:?}");
    }
}

#[test]
fn a_page_that_is_hard_long_unfinished_or_borrowed_is_found_out() {
    let hard = "The multidisciplinary implementation of standardised categorisation methodologies necessitates \
                comprehensive organisational preparation, irrespective of availability, and simultaneously accommodates \
                heterogeneous presentations, comorbidities, environmental vulnerabilities, unanticipated transitions and \
                every other circumstance.";
    let bad = LearningPage {
        topic: Topic::Reviews,
        title: "A title.",
        opening: hard,
        sections: &[LearningSection { heading: "A heading", blocks: &[LearningBlock::Paragraph("<b>No end</b>")] }],
        questions: [Question { asks: "It does not ask", answer: "“Do not include” is not ours." }; 3],
        sources: &[],
        next: &[NextStep { label: "Go", to: Destination::Glossary("no such word") }],
    };
    let complaints = too_hard(&bad).join("\n");
    for expected in ["the opening is of grade", "the page is of grade", "words: The multidisc", "words on the screen"] {
        assert!(complaints.contains(expected), "{expected}: {complaints}");
    }
    assert_eq!(
        not_whole(&bad),
        [
            "it has not three or four sections",
            "it has not two or three things to do next",
            "a link leads to a word that the glossary does not have",
            "it has not one to four sources",
            "a question does not ask",
            "it has no example",
            "it has no list that can be scanned",
            "a heading or a link ends with a full stop",
            "a sentence does not end",
            "there is markup in it",
        ]
    );
    assert_eq!(borrowed(&bad), ["do not include", "irrespective of"]);
    let empty = LearningPage { opening: "", ..bad };
    assert!(too_hard(&empty).contains(&"the opening has nothing to read".to_owned()));
}

/// What a page must say, because the tool does so.
#[track_caller]
fn says(topic: Topic, expected: &str) {
    let body = body(topic.page());
    assert!(body.contains(expected), "{topic:?} does not say “{expected}”: {body}");
}

#[test]
fn numbers_on_the_pages_are_those_of_the_tool() {
    says(Topic::HowToRate, &format!("fewer than {} scales known", Completeness::FEWEST_KNOWN));
    says(Topic::FeedingBack, &format!("A HoNOS total needs {FEWEST_FOR_TOTAL} of its 12"));
    says(Topic::FeedingBack, &format!("Teams with fewer than {FEWEST_IN_TEAM} people"));
    // Four, 12 and 15 weeks, and whole and half years for the rest.
    let weeks = [(ClusterCode::C14, 4), (ClusterCode::C15, 4), (ClusterCode::C01, 12), (ClusterCode::C02, 15)];
    for code in ClusterCode::RANKED {
        let expected =
            weeks.iter().find(|(cluster, _)| *cluster == code).map(|(_, weeks)| ReviewPeriod::Days(weeks * 7));
        match expected {
            Some(period) => assert_eq!(code.review_period(), period),
            None => assert!(matches!(code.review_period(), ReviewPeriod::Months(6 | 12)), "cluster {code}"),
        }
    }
    says(
        Topic::Reviews,
        "4 weeks in clusters 14 and 15, 12 weeks in 1 and 15 weeks in 2. In the others it is 6 or 12 months.",
    );
}
