//! The six scales that HoNOS does not have.

use super::{Destination, LearningBlock, LearningPage, LearningSection, NextStep, Question, Topic};
use crate::TrapKind;

pub(super) const PAGE: LearningPage = LearningPage {
    topic: Topic::ExtraScales,
    title: "The six extra scales",
    opening: "The first 12 scales are those of HoNOS. The clustering tool adds six. One of them asks about now, and five look \
              further back.",
    sections: &[
        LearningSection {
            heading: "Scale 13 is about now",
            blocks: &[LearningBlock::Paragraph(
                "Like scales 1 to 12, it is rated on the worst point of the last two weeks. It asks how strongly a person holds \
                 a belief that is out of all proportion but not psychotic. Think of somebody who is sure, whatever others \
                 say, that one touch will kill a child. Delusions go on scale 6. What is usual in the person’s faith or \
                 culture is not rated.",
            )],
        },
        LearningSection {
            heading: "A to E look further back",
            blocks: &[
                LearningBlock::Paragraph(
                    "They ask about problems that come and go. Rate what still worries you and bears on the care plan, even if \
                     the last two weeks were calm.",
                ),
                LearningBlock::List(&[
                    "A: spells of agitation, overactivity or elated mood that upset a life or worried others.",
                    "B: a pattern of self-harm, by any means, to cope with feelings, people or events.",
                    "C: what the illness could mean for the safety of children, and of adults who cannot protect themselves.",
                    "D: whether the person sees the problems, accepts care and works with staff. Leaning on staff too much \
                     counts too.",
                    "E: how open the person is to neglect, bullying or abuse, or to being used, also for money.",
                ]),
            ],
        },
        LearningSection {
            heading: "Now, or over time?",
            blocks: &[
                LearningBlock::List(&[
                    "She cut herself last week, as she has for years. Rate scale 2 for now and scale B for the pattern.",
                    "She last cut herself ten years ago, and no plan rests on it. Scale 2 is 0, and so is B.",
                ]),
                LearningBlock::Example(
                    "Two years ago Sam was elated for weeks and lost his job. He is calm now. His care plan names the first \
                     signs to watch for. Scale 1 is 0, and scale A is not.",
                ),
            ],
        },
    ],
    questions: [
        Question {
            asks: "Which looks at the last two weeks: scale 13 or scale D?",
            answer: "Scale 13. Scale D looks further back.",
        },
        Question {
            asks: "A woman misses visits because she forgets them. Is that rated on scale D?",
            answer: "No. Poor memory is rated on scale 4.",
        },
        Question {
            asks: "A man hit people when he was ill in spring. He is well now, and staff still plan for it. Where is that rated?",
            answer: "On scale A. Scale 1 looks only at the last two weeks.",
        },
    ],
    sources: &[
        "Which scales are current and which are historical, and what each is called: NHS Data Dictionary.",
        "What each covers is in our own words, as the hints beside the scales are. The official wording is in the clustering \
         booklet.",
    ],
    next: &[
        NextStep { label: "Practise now or over time", to: Destination::Practise(TrapKind::HistoricalOrCurrent) },
        NextStep { label: "Practise elated mood", to: Destination::Practise(TrapKind::Elation) },
        NextStep { label: "Read how ratings lead to a cluster", to: Destination::Learn(Topic::Choosing) },
    ],
};
