//! The marks of a vignette: first how much agrees, then scale by scale with the words of the text, then the cluster.
//!
//! Owns their words. How far a rating is off is said by a word and a shape, and never by colour alone.

use super::{done, suggested, words};
use crate::pages::{Handlers, qr, term};
use crate::state::{Action, Practice, PracticeInput, PracticePage, Stage, State, VignetteStep};
use pathways::TermId;
use ratings::{OtherProblem, Rating, Scale};
use records::DoneSheet;
use training::{
    Alternative, ClusterMark, LetterMark, Marking, ResultCode, ScaleMark, ScaleVerdict, Session, Set, Sheet, Tolerance,
    Topic, Trainee, Vignette,
};
use ui::{
    Button, ButtonGroup, ButtonKind, ButtonLink, CopyBox, PageHeading, long_date, rating_field_id, sentences, show,
};
use yew::prelude::*;

pub(super) fn view(
    state: &State,
    practice: &Practice,
    vignette: &Vignette,
    sheet: &DoneSheet,
    handlers: &Handlers,
) -> Html {
    let marking = Marking::new(vignette, &sheet.ratings, sheet.own);
    let caption = words::place_in_session(practice, &vignette.id)
        .unwrap_or_else(|| format!("Finished on {}", long_date(sheet.date)));
    if practice.hides_marks(sheet) {
        return html! {
            <>
                { show!(PageHeading { title: format!("You have finished {}", vignette.name), caption }) }
                <p>
                    { "Give your code now, and discuss the vignette before you read on: whoever has seen the answers \
                       says something else." }
                </p>
                { code(state, practice, sheet, handlers).unwrap_or_default() }
                { show!(Button {
                    kind: ButtonKind::Secondary,
                    on_press: handlers.on(Action::Practise(PracticeInput::ShowMarks)),
                    children: "Read my marks now",
                }) }
                { next(practice, vignette, false, handlers) }
            </>
        };
    }
    html! {
        <>
            { show!(PageHeading { title: format!("Your marks: {}", vignette.name), caption }) }
            { summary(&marking) }
            <p>{ of_problems(&marking) }</p>
            { cluster(vignette, sheet, marking.cluster) }
            { words::how_far_to_rely_on(practice) }
            { next(practice, vignette, true, handlers) }
            { look_first(&marking, handlers) }
            { scales(vignette, sheet, &marking) }
            { trap(vignette) }
            { suggested::view(state, vignette, sheet) }
            { read(vignette, &marking) }
            { code(state, practice, sheet, handlers).unwrap_or_default() }
            <section aria-labelledby="text-title">
                <h2 class="nhsuk-heading-m" id="text-title">{ "The text" }</h2>
                { super::vignette::text(vignette) }
            </section>
        </>
    }
}

/// Three figures, the largest group last.
fn summary(marking: &Marking) -> Html {
    let figure = |count: u32, words: &'static str| {
        html! {
            <div class="marks-summary__figure">
                <dt>{ words }</dt>
                <dd><span class="marks-summary__count">{ count.to_string() }</span>{ " of 18" }</dd>
            </div>
        }
    };
    html! {
        <dl class="marks-summary">
            { figure(marking.exact(), "The same rating") }
            { figure(marking.within_range(), "In the range that can be defended") }
            { figure(marking.within_one(), "The same or one apart") }
        </dl>
    }
}

/// Zeros are easily the same: how it is where the authors saw something.
fn of_problems(marking: &Marking) -> String {
    let problems = marking.scales.iter().filter(|mark| mark.answer.severity().is_some_and(|severity| severity > 0));
    let (same, all) = problems.fold((0_u32, 0_u32), |(same, all), mark| {
        (same.saturating_add(u32::from(mark.verdict == ScaleVerdict::Exact)), all.saturating_add(1))
    });
    format!("Of the {all} scales that the authors rate 1 or more, you gave the same rating on {same}.")
}

fn cluster(vignette: &Vignette, sheet: &DoneSheet, mark: ClusterMark) -> Html {
    let own =
        sheet.own.map_or_else(|| "You could not say.".to_owned(), |own| format!("You: {}.", sentences::cluster(own)));
    let between = vignette.alternatives.iter().find(|other| other.is_between);
    let authors = match between {
        Some(other) => format!(
            "The authors: between {} and {}.",
            sentences::cluster(vignette.cluster),
            sentences::cluster(other.cluster)
        ),
        None => format!("The authors: {}.", sentences::cluster(vignette.cluster)),
    };
    html! {
        <section class="marks-cluster" aria-labelledby="cluster-title">
            <h2 class="nhsuk-heading-m" id="cluster-title">{ "The cluster" }</h2>
            <p class="marks-cluster__verdict">{ cluster_sign(mark) }<strong>{ cluster_words(mark) }</strong></p>
            <p>{ own }{ " " }{ authors }</p>
            <p>{ &vignette.why }</p>
            { for vignette.alternatives.iter().map(|other| html! {
                <p>{ alternative(other) }</p>
            }) }
        </section>
    }
}

/// What speaks for another cluster.
fn alternative(other: &Alternative) -> String {
    let cluster = sentences::cluster(other.cluster);
    if other.is_between {
        format!("What speaks for {cluster}: {}", other.why)
    } else {
        format!("{cluster} can be defended: {}", other.why)
    }
}

/// What the mark of a cluster is called.
pub(super) const fn cluster_words(mark: ClusterMark) -> &'static str {
    match mark {
        ClusterMark::Same => "The same cluster",
        ClusterMark::Between => "One of the two clusters that it sits between",
        ClusterMark::Defensible => "Another cluster, which can be defended",
        ClusterMark::SameClass => "Another cluster of the same super class",
        ClusterMark::Other => "A cluster of another super class",
        ClusterMark::CouldNotSay => "You could not say",
    }
}

fn cluster_sign(mark: ClusterMark) -> Html {
    sign(match mark {
        ClusterMark::Same | ClusterMark::Between => "same",
        ClusterMark::Defensible => "range",
        ClusterMark::SameClass => "one",
        ClusterMark::Other => "off",
        ClusterMark::CouldNotSay => "unknown",
    })
}

/// A shape for a mark: filled, half filled, open, a cross, or a question mark. The word beside it says the same.
fn sign(shape: &'static str) -> Html {
    let inside = match shape {
        "same" => html! { <circle cx="8" cy="8" r="6" class="mark__full" /> },
        "range" => {
            html! { <><circle cx="8" cy="8" r="6" class="mark__line" /><path d="M8 2a6 6 0 0 0 0 12z" class="mark__full" /></> }
        }
        "one" => html! { <circle cx="8" cy="8" r="6" class="mark__line" /> },
        "off" => html! { <path d="M3 3l10 10M13 3L3 13" class="mark__line" /> },
        _ => {
            html! { <><path d="M5 6a3 3 0 1 1 4 2.8c-.7.3-1 .8-1 1.7" class="mark__line" /><circle cx="8" cy="13.2" r="1.2" class="mark__full" /></> }
        }
    };
    html! { <svg class="mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">{ inside }</svg> }
}

/// The way on; and, for whoever has seen the marks, the way to answer again.
fn next(practice: &Practice, vignette: &Vignette, has_marks: bool, handlers: &Handlers) -> Html {
    let is_in = |session: &Session| {
        words::place_in_session(practice, &vignette.id).is_some() && practice.session() == Some(*session)
    };
    let session = practice.session().filter(is_in);
    let onward = match session {
        Some(session) => match practice.next_in(session) {
            Some(next) => {
                let resumed = PracticeInput::TakePart(session);
                html! {
                    <>
                    { show!(Button {
                        on_press: handlers.on(Action::Practise(resumed)),
                        children: html! { { format!("Next: {}", next.name) } },
                    }) }
                    { show!(ButtonLink {
                        kind: ButtonKind::Secondary,
                        href: words::session_page(session),
                        children: "The session",
                    }) }
                    </>
                }
            }
            None => html! {
                { show!(ButtonLink { href: words::session_page(session), children: "All your codes of the session" }) }
            },
        },
        None => {
            let vignettes = practice.sets.set().map(|set| set.vignettes()).unwrap_or_default();
            let next = vignettes.iter().find(|other| !matches!(practice.stage(&other.id), Stage::Done(_)));
            match next {
                Some(next) => html! {
                    { show!(ButtonLink {
                        href: words::vignette_page(&next.id, VignetteStep::Ratings),
                        children: html! { { format!("Next: {}", next.name) } },
                    }) }
                },
                None => html! {
                    { show!(ButtonLink { href: PracticePage::Choose.route().to_string(), children: "All vignettes" }) }
                },
            }
        }
    };
    html! {
        <div class="no-print">
            { show!(ButtonGroup {
                children: html! {
                    <>
                    { onward }
                    if has_marks {
                        { done::again(vignette, handlers) }
                        <a href={PracticePage::Results.route().to_string()}>{ "Your practice so far" }</a>
                    }
                    </>
                },
            }) }
        </div>
    }
}

fn look_first(marking: &Marking, handlers: &Handlers) -> Html {
    let scales = marking.look_first();
    if scales.is_empty() {
        return html! { <p>{ "Every rating is in the range that can be defended." }</p> };
    }
    html! {
        <p>
            { "Look first at " }
            { for scales.iter().enumerate().map(|(place, scale)| {
                let target = mark_id(*scale);
                let go = handlers.on_go.reform(move |event: MouseEvent| {
                    event.prevent_default();
                    AttrValue::from(mark_id_of(&target))
                });
                let between = match scales.len().saturating_sub(place) {
                    1 => ".",
                    2 => " and ",
                    _ => ", ",
                };
                html! { <><a href={format!("#{}", mark_id(*scale))} onclick={go}>{ format!("scale {scale}") }</a>{ between }</> }
            }) }
        </p>
    }
}

/// The id of a scale's row.
fn mark_id(scale: Scale) -> String {
    rating_field_id(scale).replacen("rate", "mark", 1)
}

fn mark_id_of(id: &str) -> String {
    id.to_owned()
}

fn scales(vignette: &Vignette, sheet: &DoneSheet, marking: &Marking) -> Html {
    // On a narrow screen each row stands for itself, and is no table to the eye: to the ear it stays one.
    html! {
        <section aria-labelledby="scales-title">
            <h2 class="nhsuk-heading-m" id="scales-title">{ "Scale by scale" }</h2>
            <table class="marks" role="table" aria-labelledby="scales-title">
                <thead class="marks__head" role="rowgroup">
                    <tr role="row">
                        { for ["Scale", "You", "Authors", "Mark", "What it rests on"].map(|words| html! {
                            <th scope="col" role="columnheader">{ words }</th>
                        }) }
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    { for marking.scales.iter().map(|mark| row(vignette, sheet, marking, *mark)) }
                </tbody>
            </table>
        </section>
    }
}

fn row(vignette: &Vignette, sheet: &DoneSheet, marking: &Marking, mark: ScaleMark) -> Html {
    let answer = vignette.answer(mark.scale);
    let is_8 = mark.scale == Scale::OtherProblems;
    html! {
        <tr class={classes!("marks__row", (!mark.verdict.is_within_range()).then_some("marks__row--look"))} role="row" key={mark.scale.id()}>
            <th class="marks__scale" id={mark_id(mark.scale)} tabindex="-1" scope="row" role="rowheader">
                <span class="marks__number">{ mark.scale.to_string() }</span>{ " " }{ mark.scale.name() }
            </th>
            <td class="marks__rated" role="cell"><span class="marks__label">{ "You: " }</span>
                <strong>{ rating(mark.rated) }</strong>
                if is_8 { { letter(sheet.ratings.other_problem()) } }
            </td>
            <td class="marks__answer" role="cell"><span class="marks__label">{ "Authors: " }</span>
                <strong>{ rating(mark.answer) }</strong>{ range(answer.tolerance) }
                if is_8 { { letter(vignette.letters.first().copied()) } }
            </td>
            <td class="marks__verdict" role="cell">
                { sign(shape(mark.verdict)) }<span>{ verdict(mark) }</span>
                if is_8 { { letter_words(marking.letter, vignette) } }
            </td>
            <td class="marks__because" role="cell">
                if let Some(because) = &answer.because {
                    <q class="marks__quote">{ because }</q>
                } else {
                    <span>{ "The text mentions no such problem." }</span>
                }
                if let Some(note) = &answer.note {
                    <span class="marks__note">{ note }</span>
                }
            </td>
        </tr>
    }
}

fn rating(rating: Rating) -> String {
    rating.severity().map_or_else(|| "not known".to_owned(), |severity| severity.to_string())
}

/// The range that can be defended, where it is more than the rating.
fn range(tolerance: Tolerance) -> String {
    match tolerance {
        Tolerance::Known(from, to) if from < to => format!(" ({from} to {to})"),
        Tolerance::Known(..) | Tolerance::NotKnown => String::new(),
    }
}

fn letter(problem: Option<OtherProblem>) -> String {
    problem.map_or_else(String::new, |problem| format!(" {}", problem.letter()))
}

fn letter_words(mark: LetterMark, vignette: &Vignette) -> Html {
    let best = vignette.letters.first().map(|problem| format!("{}, {}", problem.letter(), problem.name()));
    let words = match mark {
        LetterMark::NotAsked => return Html::default(),
        LetterMark::Best => "The same letter.".to_owned(),
        LetterMark::Defensible => {
            format!("Another letter, which can be defended. Better: {}.", best.unwrap_or_default())
        }
        LetterMark::Other => format!("Another letter. The authors: {}.", best.unwrap_or_default()),
        LetterMark::Missing => format!("No letter. The authors: {}.", best.unwrap_or_default()),
    };
    html! { <span class="marks__note">{ words }</span> }
}

const fn shape(verdict: ScaleVerdict) -> &'static str {
    match verdict {
        ScaleVerdict::Exact => "same",
        ScaleVerdict::WithinRange => "range",
        ScaleVerdict::OneAway => "one",
        ScaleVerdict::FurtherOff => "off",
        ScaleVerdict::CouldBeKnown | ScaleVerdict::CouldNotBeKnown => "unknown",
    }
}

fn verdict(mark: ScaleMark) -> String {
    match mark.verdict {
        ScaleVerdict::Exact => "The same".to_owned(),
        ScaleVerdict::WithinRange => "Can be defended".to_owned(),
        ScaleVerdict::OneAway => "One apart".to_owned(),
        ScaleVerdict::FurtherOff => {
            let apart = mark.rated.severity().zip(mark.answer.severity()).map_or(0, |(one, two)| one.abs_diff(two));
            match apart {
                2 => "Two apart".to_owned(),
                3 => "Three apart".to_owned(),
                _ => "Four apart".to_owned(),
            }
        }
        ScaleVerdict::CouldBeKnown => "The text tells".to_owned(),
        ScaleVerdict::CouldNotBeKnown => "Nobody could find out".to_owned(),
    }
}

fn trap(vignette: &Vignette) -> Html {
    html! {
        <section class="marks-trap" aria-labelledby="trap-title">
            <h2 class="nhsuk-heading-m" id="trap-title">{ format!("The trap here: {}", lowered(vignette.trap.kind.name())) }</h2>
            <p>{ &vignette.trap.note }</p>
        </section>
    }
}

fn lowered(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// What to read: about the trap, and about clusters where the cluster was another.
fn read(vignette: &Vignette, marking: &Marking) -> Html {
    let mut topics = vec![vignette.trap.kind.read()];
    if !matches!(marking.cluster, ClusterMark::Same | ClusterMark::Between) && !topics.contains(&Topic::Choosing) {
        topics.push(Topic::Choosing);
    }
    html! {
        <section class="no-print" aria-labelledby="read-title">
            <h2 class="nhsuk-heading-m" id="read-title">{ "What to read" }</h2>
            <ul class="nhsuk-list nhsuk-list--bullet">
                { for topics.iter().map(|topic| html! {
                    <li>
                        <a href={PracticePage::Learn(Some(topic.id().to_owned())).route().to_string()}>{ topic.page().title }</a>
                    </li>
                }) }
            </ul>
        </section>
    }
}

/// The result code of a sheet.
pub(super) fn code_of(set: &Set, sheet: &DoneSheet) -> Option<ResultCode> {
    let sheet = Sheet {
        trainee: Trainee::new(sheet.trainee)?,
        vignette: sheet.vignette.clone(),
        assessment: sheet.ratings,
        own: sheet.own,
    };
    ResultCode::new(&sheet, set).ok()
}

fn code(state: &State, practice: &Practice, sheet: &DoneSheet, handlers: &Handlers) -> Option<Html> {
    let first = practice.session().filter(|session| practice.done_in(*session, &sheet.vignette).is_some());
    if let Some(session) = first.filter(|_| sheet.session.is_none()) {
        return Some(html! {
            <section aria-labelledby="result-code-heading">
                <h2 class="nhsuk-heading-m" id="result-code-heading">{ "Your result code" }</h2>
                <p>
                    { "You have practised this one again. In the session your first answers count, because you had not seen the \
                       marks then. " }
                    <a href={words::session_page(session)}>{ "Their code is with the session" }</a>
                </p>
            </section>
        });
    }
    let is_alone = sheet.session.is_none();
    if is_alone && practice.session().is_some() {
        // The room would refuse it.
        return None;
    }
    if is_alone && is_again(practice, sheet) {
        // A room would take it for the answers of somebody who has not seen ours.
        return Some(html! {
            <section aria-labelledby="result-code-heading">
                <h2 class="nhsuk-heading-m" id="result-code-heading">{ "Your result code" }</h2>
                <p>{ "There is none: you have practised this one again, and had seen the answers." }</p>
            </section>
        });
    }
    let code = code_of(practice.sets.set()?, sheet)?;
    let was_seen = !is_alone && was_seen_before(practice, sheet);
    Some(html! {
        <section class="result-code" aria-labelledby="result-code-heading">
            if was_seen {
                <p>{ "You have seen the answers of this one before: tell the one who leads the session." }</p>
            }
            { show!(CopyBox {
                id: "result-code",
                heading: "Your result code",
                text: code.to_string(),
                status: copied(state, &code.to_string()),
                on_copy: handlers.on_copy.clone(),
            }) }
            <p>
                if is_alone {
                    { "On your own you need no code. It is there for somebody who leads a session. " }
                }
                { "Show a " }{ term::link(TermId::ResultCode, "result code") }{ ", read it out or paste it to the one who leads your session. It \
                  holds your ratings, your cluster and a number drawn by chance. It holds no name." }
            </p>
            { qr::code(&code.symbols(), "result-code__qr", "QR code of your result code") }
        </section>
    })
}

/// Whether the marks of this vignette were shown in this browser before it was rated in a session.
fn was_seen_before(practice: &Practice, sheet: &DoneSheet) -> bool {
    earlier(practice, sheet).any(|other| other.session != sheet.session)
}

/// Whether this vignette was rated in this browser before.
fn is_again(practice: &Practice, sheet: &DoneSheet) -> bool {
    earlier(practice, sheet).next().is_some()
}

/// The sheets of the same vignette that were finished before this one.
fn earlier<'a>(practice: &'a Practice, sheet: &'a DoneSheet) -> impl Iterator<Item = &'a DoneSheet> {
    let done = practice.kept.as_ref().map(|kept| kept.done.as_slice()).unwrap_or_default();
    let before = done.iter().take_while(move |other| !std::ptr::eq(*other, sheet));
    before.filter(move |other| other.set == sheet.set && other.vignette == sheet.vignette)
}

/// What came of copying.
pub(super) fn copied(state: &State, text: &str) -> &'static str {
    match &state.copied {
        Some((copied, true)) if copied == text => "Copied",
        Some((copied, false)) if copied == text => "Your browser did not copy it. Select the text and copy it by hand",
        _ => "",
    }
}
