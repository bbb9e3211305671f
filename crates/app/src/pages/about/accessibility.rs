//! For whom the page was tested, how, for whom not, and what is known to be wrong.

use super::{heading, list};
use ui::{SummaryList, SummaryRow, show};
use yew::prelude::*;

pub(super) fn view() -> Html {
    html! {
        <>
            <p>
                { "Clusterwise is meant to meet WCAG 2.2 at level AA. Its authors have tested it themselves, mostly by programs; no \
                   one else has audited it. An organisation that has to publish an accessibility statement needs one of its own." }
            </p>
            <p>{ "You should be able to" }</p>
            { list(&[
                "do everything with a keyboard alone, and rate all 18 scales without leaving it",
                "zoom to 400 % without scrolling sideways, but for tables that scroll in a box of their own",
                "use your own colours, a dark screen, and less movement",
                "hear every page with a screen reader: its parts, its headings, its errors and what has just been done",
                "print what is on the screen, with every panel open",
            ]) }
            { tested() }
            { heading("What was not tested") }
            { list(&[
                "By people who use a screen reader every day. No one has used it with NVDA, JAWS, VoiceOver or Narrator for this statement.",
                "In Firefox and Safari, and on a real phone. Everything was tested in Chromium.",
                "With speech input, a switch, or a screen magnifier.",
                "By people who find reading hard, or who work under strain and in a hurry.",
            ]) }
            { heading("What is known to be wrong") }
            { list(&[
                "Home and End do nothing on tabs. The arrow keys do.",
                "In a window of 320 pixels the captions of wide tables are cut off at the edge of their box, until it is scrolled.",
                "The table of moves from cluster to cluster has to be scrolled both ways. The list under it says the same.",
            ]) }
            { heading("How to report a problem") }
            <p>
                { "Tell whoever gave you the page: the authors have no address of their own to give. Say which page it was, what you \
                   wanted to do, and with which browser and which aids. Do not say whom it was about." }
            </p>
        </>
    }
}

fn tested() -> Html {
    html! {
        <>
            { heading("What was tested, and how") }
            <p>{ "These tests run at every change of the program, in Chromium." }</p>
            { show!(SummaryList {
                rows: vec![
                    SummaryRow::words(
                        "Every page",
                        "With the rules of axe for WCAG 2.0 to 2.2 at levels A and AA and its best practice, in light, dark and forced \
                         colours, in windows of 320 and 1,280 pixels; and that nothing has to be scrolled sideways. A window of 320 \
                         pixels is what a screen of 1,280 shows at 400 %.",
                    ),
                    SummaryRow::words(
                        "Pages in use",
                        "The same with errors, results, records, charts, questions before deleting, and a full store on them.",
                    ),
                    SummaryRow::words(
                        "Keyboard alone",
                        "A first assessment with its decision and the copied paragraph, a review, setting a passcode, and saving the \
                         casemix file. What has the focus is never hidden, and page changes and errors move it.",
                    ),
                    SummaryRow::words("Contrast", "Of what is under the pointer or has the focus as well."),
                    SummaryRow::words(
                        "Paper",
                        "The result with the chosen ratings and every panel, and the casemix report on one page.",
                    ),
                    SummaryRow::words(
                        "Markup",
                        "Names, roles, headings, captions and what is announced, part by part.",
                    ),
                ],
            }) }
        </>
    }
}
