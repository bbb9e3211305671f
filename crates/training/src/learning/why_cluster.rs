//! Why cluster.

use super::{Destination, LearningBlock, LearningPage, LearningSection, NextStep, Question, Topic};

pub(super) const PAGE: LearningPage = LearningPage {
    topic: Topic::WhyCluster,
    title: "Why cluster",
    opening: "A cluster is a group of people whose needs are alike. It says what help may be needed. It does not say what \
              illness a person has.",
    sections: &[
        LearningSection {
            heading: "What it is for",
            blocks: &[LearningBlock::List(&[
                "To match care to need. Each cluster has a menu of help, and you choose from it with the person.",
                "To set a time to look again. Each cluster has a longest time between two reviews.",
                "To learn as a team: whom you help, and what changes for them.",
            ])],
        },
        LearningSection {
            heading: "What it is not",
            blocks: &[
                LearningBlock::List(&[
                    "It is not a diagnosis, and it does not rest on one.",
                    "It does not assess risk.",
                    "It does not limit care. People in one cluster need not all get the same.",
                ]),
                LearningBlock::Example(
                    "Two men have the same diagnosis, depression. One is a bit low but works and sees his friends. The \
                     other hears voices that blame him and has stopped eating. They may be in clusters 1 and 15.",
                ),
            ],
        },
        LearningSection {
            heading: "Payment then, pathways now",
            blocks: &[LearningBlock::Paragraph(
                "From 2012, trusts in England had to cluster adults. Care was to be paid for by cluster, at prices agreed \
                 locally. Payment has since moved on, and national returns no longer list the six extra scales. What \
                 lasts is the care pathway: the help that a person is offered over time. Ask what your service uses \
                 clusters for today.",
            )],
        },
        LearningSection {
            heading: "Honest doubts",
            blocks: &[LearningBlock::List(&[
                "Raters differ. In an audit of 63 people with psychosis in one trust, about a third were in the wrong \
                 cluster.",
                "In 2014 the Royal College of Psychiatrists had doubts about the statistics behind the clusters.",
                "Some people feel put in a box. Tell them which cluster you chose and why, and ask what they think.",
            ])],
        },
    ],
    questions: [
        Question {
            asks: "Can two people with the same diagnosis be in different clusters?",
            answer: "Yes. A cluster is about needs, and theirs may differ.",
        },
        Question {
            asks: "Does everyone in a cluster get the same care?",
            answer: "No. The cluster has a menu of help. The care plan is made with the person.",
        },
        Question {
            asks: "Does a cluster tell you how great the risk is?",
            answer: "No. Assess risk in the way that your service does.",
        },
    ],
    sources: &[
        "Key steps for successful implementation of Mental Health Payment by Results (Department of Health 2013).",
        "Leaflets of Derbyshire and North Staffordshire trusts; Rob Greig, National Development Team for Inclusion, on how \
         people see the boxes.",
        "The audit of 2012: Trevithick, Painter and Keown 2015. The College’s doubts: Gibbons and McCarthy 2015.",
        "That the six extra scales are gone: the scale lists of the Mental Health Services Data Set. That payment has moved \
         on is from memory.",
    ],
    next: &[
        NextStep { label: "Read how to rate", to: Destination::Learn(Topic::HowToRate) },
        NextStep { label: "See what a cluster means to the person it is about", to: Destination::MyCluster },
    ],
};
