//! Reviews and transitions.

use super::{Destination, LearningBlock, LearningPage, LearningSection, NextStep, Question, Topic};
use crate::TrapKind;

pub(super) const PAGE: LearningPage = LearningPage {
    topic: Topic::Reviews,
    title: "Reviews and transitions",
    opening: "A review does not ask which cluster fits best today. It asks if the need for this cluster’s care has changed.",
    sections: &[
        LearningSection {
            heading: "When to review",
            blocks: &[LearningBlock::List(&[
                "By the end of the review period. That is 4 weeks in clusters 14 and 15, 12 weeks in 1 and 15 weeks in 2. In \
                 the others it is 6 or 12 months.",
                "Sooner, if the need changes in a way that nobody planned for. Going into hospital is one.",
                "The period is the most, not the least. But do not rate again early without a cause.",
            ])],
        },
        LearningSection {
            heading: "What can come of it",
            blocks: &[LearningBlock::List(&[
                "Stay: the same care is still needed. So it is for most people.",
                "Step up: more is needed.",
                "Step down: less is needed.",
                "Discharge: this care has done its work.",
                "Another change: a move that the table of your cluster does not list. Give your reason.",
            ])],
        },
        LearningSection {
            heading: "Low because the care works",
            blocks: &[
                LearningBlock::Paragraph(
                    "Ratings often fall while care goes on. That can mean that the care works, not that it can stop. So \
                     lower ratings alone are no reason to step down. Ask: would the need come back without this care? If so, \
                     the person stays.",
                ),
                LearningBlock::Example(
                    "Leila is in cluster 13. With her treatment and a weekly visit she has heard no voices for months. When \
                     the visits stopped last year, she was soon ill again. Her ratings look like cluster 11. She stays in 13.",
                ),
            ],
        },
        LearningSection {
            heading: "What the tool does",
            blocks: &[LearningBlock::Paragraph(
                "It suggests a step down only if three things are true. The lower cluster has the most points. It breaks no \
                 must clause. And you have said that the need itself is less. At a review, a broken must clause stops no \
                 step up. The table of moves is provisional.",
            )],
        },
    ],
    questions: [
        Question {
            asks: "All her ratings have fallen. Does she step down?",
            answer: "Not for that alone. Ask first if the need would come back without this care.",
        },
        Question {
            asks: "May you review before the period ends?",
            answer: "Yes, if the need has changed. Then say what has.",
        },
        Question {
            asks: "A broken must clause at a review: does it stop a step up?",
            answer: "No. It is shown. Must clauses bind first allocations.",
        },
    ],
    sources: &[
        "Longest periods: Jacobs and others 2019, and NHS Digital’s code for its monthly figures. Reasons to assess: NHS \
         Data Dictionary.",
        "Falls under treatment: Key steps for Mental Health Payment by Results (Department of Health 2013), paragraph 81; a \
         trust’s brief guidance on clustering. Most people stay: a North Staffordshire leaflet.",
        "The moves that the table lists were recalled, and not checked against the booklet.",
    ],
    next: &[
        NextStep {
            label: "Practise ratings that are low through treatment",
            to: Destination::Practise(TrapKind::LowThroughTreatment),
        },
        NextStep { label: "See how a review is judged", to: Destination::Method },
        NextStep { label: "Read about feeding data back", to: Destination::Learn(Topic::FeedingBack) },
    ],
};
