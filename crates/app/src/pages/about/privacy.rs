//! What is kept of what is typed, where, for how long, and who can see it.
//!
//! Owns the words of the notice. What is kept is taken from the list by which every stored field declares where it may
//! go, so that the notice cannot leave a field out.

use super::{bullets, heading, list};
use crate::route::Route;
use records::{Declared, Destination, FIELDS};
use ui::{Details, SummaryList, SummaryRow, show};
use yew::prelude::*;

pub(super) fn view() -> Html {
    html! {
        <>
            { list(&[
                "What you enter stays in this browser, on this computer. It is sent to nobody. Those who wrote Clusterwise cannot see \
                 it, and neither can those who put the page on a server.",
                "People are kept under labels that you make up, never under names.",
                "Four things leave the browser, and only when you ask: the casemix file, the text that you copy, what you print, and the \
                 result codes of made-up people that you show.",
                "There are no cookies, no counting of visits and nothing from other sites.",
            ]) }
            { heading("Who is responsible") }
            <p>
                { "Clusterwise is a page and not a service: its authors run nothing and hold nothing. The organisation whose \
                   clinician uses it decides whether it is used and what for. It is the controller of what is kept, and its own \
                   privacy notice, its rules for keeping records and its data protection officer are the ones that count." }
            </p>
            <p>
                { "A label instead of a name does not make a record anonymous. While somebody can tell whose label it is, what is \
                   kept is personal data about health. If somebody asks what is kept about them, their page shows everything \
                   that was entered." }
            </p>
            { heading("If you only read about a cluster") }
            <p>
                { "A visit that begins on “My care cluster” or “Words we use” keeps nothing in this browser, and nothing that is fetched \
                   tells anybody which cluster you read about. The browser’s own history does show the address, as it does of every \
                   page. On a computer or phone that others use, open a private window." }
            </p>
            { kept() }
            { places() }
            { who() }
            { leaving() }
            { lock() }
            { deleting() }
        </>
    }
}

/// Every field that is kept, record by record.
fn kept() -> Html {
    let mut records: Vec<(&'static str, Vec<&Declared>)> = Vec::new();
    for field in FIELDS {
        match records.last_mut() {
            Some((record, fields)) if *record == field.record => fields.push(field),
            _ => records.push((field.record, vec![field])),
        }
    }
    html! {
        <>
            { heading("What is kept") }
            <p>
                { "For each person a label and perhaps a team, the assessments with their ratings, the suggestion and your decision, \
                   wellbeing totals, and when care ended. Besides, the assessment that you have not finished, your settings, \
                   rule packs that you loaded, and what you practised on people who are made up. Here is every field of it, with where it may go:" }
            </p>
            <div class="printed">
                { for records.iter().map(|(record, fields)| record_of(record, fields)) }
            </div>
            <p>
                { "The page refuses what it can recognise as an NHS number, a date of birth, an email address or a postcode. It \
                   cannot recognise a name: do not enter one." }
            </p>
        </>
    }
}

fn record_of(record: &'static str, fields: &[&Declared]) -> Html {
    let rows = Destination::ALL.into_iter().filter_map(|destination| {
        let there: Vec<&'static str> =
            fields.iter().filter(|field| field.destination == destination).map(|field| field.field).collect();
        (!there.is_empty()).then(|| SummaryRow::new(destination.words(), list(&there)))
    });
    html! {
        { show!(Details { summary: record, children: show!(SummaryList { rows: rows.collect::<Vec<_>>() }) }) }
    }
}

fn places() -> Html {
    html! {
        <>
            { heading("Where, and for how long") }
            { show!(SummaryList {
                rows: vec![
                    SummaryRow::words(
                        "This browser’s local storage",
                        "Everything that is listed above. Until you delete it here, or somebody clears the browser’s data.",
                    ),
                    SummaryRow::words(
                        "This browser’s IndexedDB",
                        "Where the browser allows it, a second copy of each record, by which a damaged or missing one is put right. It goes \
                         when the record goes.",
                    ),
                    SummaryRow::words(
                        "This browser’s cache",
                        "The files of the program, so that it works without a network. Nothing of yours is in them.",
                    ),
                    SummaryRow::words("A server", "Nothing."),
                ],
            }) }
            <p>
                { "Nothing is deleted because it is old: keep to your organisation’s rules for keeping records. A browser may clear \
                   what a page keeps when the computer runs short of room, unless it has promised not to: the " }
                <a href={Route::Settings.to_string()}>{ "settings" }</a>
                { " say what it answered." }
            </p>
        </>
    }
}

fn who() -> Html {
    html! {
        <>
            { heading("Who can see it") }
            { list(&[
                "Anyone who uses this browser in the same account of the computer, unless it is locked with a passcode.",
                "Those who look after the computer, and whoever has its disk or a backup of it, unless both are encrypted. Where a \
                 browser’s profile follows people to other computers, it takes the records along.",
                "Extensions of the browser that may read every page.",
                "Other pages of the same web address, up to the first single slash: browsers give them one store. An address of its \
                 own keeps them apart.",
                "Not whoever the browser synchronises with: bookmarks and passwords are synchronised, what pages keep is not.",
            ]) }
        </>
    }
}

fn leaving() -> Html {
    html! {
        <>
            { heading("What leaves the browser") }
            { bullets([
                html! {
                    <>
                    { "The " }<a href={Route::Casemix.to_string()}>{ "casemix" }</a>
                    { " file, when you save it. Small numbers in it are hidden, and so are labels, dates and everything you typed but \
                       the names of teams. It is shown to the letter before." }
                    </>
                },
                html! { { "The paragraph for the patient record, when you copy it: it goes to the computer’s clipboard. It holds no label." } },
                html! { { "What you print, labels included, but for the casemix report." } },
                html! {
                    { "The result code of a vignette, when you show it or copy it: your ratings of somebody made up, your cluster and a \
                       number drawn by chance, and no name. Where a trainer has codes read by the camera, the camera is on only while \
                       its panel is open, and what it sees is looked at in the page and forgotten." }
                },
                html! {
                    { "Requests for the page’s own files. Whoever runs the server sees, as with any page, that a computer has asked \
                       for them and when; nothing of what is typed is in them. The addresses of people’s pages are random letters, \
                       stay in the browser’s history, and are never sent." }
                },
            ]) }
        </>
    }
}

fn lock() -> Html {
    html! {
        <>
            { heading("What the lock is good for") }
            <p>
                { "What is kept can be " }<a href={Route::Lock.to_string()}>{ "locked with a passcode" }</a>
                { ". From then on it is encrypted (AES-256-GCM), second copies included, under a key that only the passcode opens \
                   (PBKDF2 with 600,000 rounds or more). While it is locked, no page shows a label, a count or a title of yours." }
            </p>
            { list(&[
                "It protects against someone else at the computer, and against someone who copies the browser’s files.",
                "A forgotten passcode loses everything that is kept here. Nobody can open it: not we, not your IT department.",
                "It does not protect while it is open: from someone who takes the computer over, or from an extension or another \
                 program that watches you type.",
                "A short or common passcode can be found by trying. Choose a long one.",
                "It does not hide how many people there are, or how long their records are, from someone who can read the browser’s files.",
                "What was kept before the lock was set may remain in the browser’s files on the disk for a time, and so may what was \
                 deleted. Encrypt the disk.",
            ]) }
        </>
    }
}

fn deleting() -> Html {
    html! {
        <>
            { heading("How to delete it") }
            { bullets([
                html! {
                    <>
                    { "One person, or one assessment: on the person’s page, from the " }
                    <a href={Route::Caseload.to_string()}>{ "caseload" }</a>{ "." }
                    </>
                },
                html! {
                    <>
                    { "Everything, the second copies and the program’s files included: in the " }
                    <a href={Route::Settings.to_string()}>{ "settings" }</a>{ ". It is checked afterwards, and the page says what came of it." }
                    </>
                },
                html! { { "Or clear this site’s data in the browser." } },
                html! { { "What was copied, saved as a file or printed is out of reach of all of these." } },
            ]) }
        </>
    }
}
