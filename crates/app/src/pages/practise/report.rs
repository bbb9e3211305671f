//! The summary of a session on paper.
//!
//! Owns what is on it: a first sheet about all vignettes, then the spread of each, two beside each other. Nobody is named, and
//! it certifies nothing. On the screen it is not seen.

use super::discuss::{self, About};
use super::figures::{self, With};
use super::plot;
use crate::pages::Handlers;
use crate::pages::banners::counted;
use crate::state::{OpenRoom, people};
use allocation::Status;
use chrono::NaiveDate;
use training::{Results, Set, Vignette};
use ui::{long_date, sentences};
use yew::prelude::*;

/// How many scales of all vignettes are named on paper.
const FIRST: usize = 5;

/// How many of each.
const FIRST_OF_EACH: usize = 2;

pub(super) fn view(open: &OpenRoom, _handlers: &Handlers, today: NaiveDate) -> Html {
    let room = &open.room;
    if room.sheets().is_empty() {
        return Html::default();
    }
    let set = room.set();
    let results = &open.all;
    html! {
        <article class="room-report">
            <h1>{ format!("Practice: summary of session {}", room.session()) }</h1>
            <p>{ format!(
                "Printed on {}. {} from {}, on {}. Set of vignettes: {}, {} version {:08x}.",
                long_date(today),
                counted(room.sheets().len(), "code", "codes"),
                people(room.trainees()),
                counted(open.rated(), "vignette", "vignettes"),
                set.title,
                set.id,
                set.fingerprint(),
            ) }</p>
            <p>{ "This is a summary for the room. It names nobody, certifies nothing, and says nothing about anybody’s fitness to rate. " }{ plot::whose(set) }</p>
            <h2>{ "How far the room agrees" }</h2>
            <p><strong>{ "With the authors’ answers: " }</strong>{ figures::overall(&results.with_answers, With::Answers, open.rated() == 1) }{ " " }
                { figures::cluster_words(results.with_answers.clusters()) }</p>
            <p><strong>{ "With each other: " }</strong>{ figures::overall(&results.among_raters, With::EachOther, open.rated() == 1) }</p>
            if let Some(words) = discuss::too_few(results, room.trainees()) {
                <p>{ words }</p>
            }
            <p>{ figures::KAPPA }</p>
            if !results.discuss.is_empty() {
                <h2>{ "To discuss first" }</h2>
                <ol>{ for results.discuss.iter().take(FIRST).map(|it| discuss::discuss(it, About::All(set))) }</ol>
            }
            { figures::figures("report-figures", "Agreement with the authors’ answers", &results.with_answers, open.rated()) }
            <div class="room-report__each">
                { for room.vignettes().zip(&open.each).filter(|(_, results)| results.sheets > 0).map(|(vignette, results)| one(set, vignette, results)) }
            </div>
        </article>
    }
}

/// One vignette. Each says what it is: they may be on a sheet of their own.
fn one(set: &Set, vignette: &Vignette, results: &Results) -> Html {
    let standing = match set.status {
        Status::Provisional => "provisional",
        Status::Verified => "confirmed, as the set says",
    };
    let chosen = results.clusters.iter().map(|(code, count)| {
        let name = code.map_or_else(|| "could not say".to_owned(), |code| format!("cluster {}", code.code()));
        format!("{name}: {count}")
    });
    html! {
        <section class="room-report__one" key={vignette.id.clone()}>
            { plot::spread(&format!("report-{}", vignette.id), vignette, results, true) }
            <p>{ format!(
                "Chosen: {}. The authors: {}. Practice: nobody here is real, and the answers are {standing}.",
                chosen.collect::<Vec<_>>().join(", "),
                sentences::cluster(vignette.cluster),
            ) }</p>
            if !results.discuss.is_empty() {
                <ul>{ for results.discuss.iter().take(FIRST_OF_EACH).map(|it| discuss::discuss(it, About::One(vignette))) }</ul>
            }
        </section>
    }
}
