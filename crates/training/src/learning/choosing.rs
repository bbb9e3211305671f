//! From ratings to a cluster.

use super::{Destination, LearningBlock, LearningPage, LearningSection, NextStep, Question, Topic};

pub(super) const PAGE: LearningPage = LearningPage {
    topic: Topic::Choosing,
    title: "From ratings to a cluster",
    opening: "The ratings point to a cluster, but they do not choose it. You do, and the tool shows you what speaks for and \
              against.",
    sections: &[
        LearningSection {
            heading: "Step by step",
            blocks: &[LearningBlock::Steps(&[
                "Say where the condition comes from: non-psychotic, psychotic or organic. This is the super class. Judge the \
                 origin, not the symptoms of today.",
                "Name your own cluster before you see the suggestion, so that the machine does not lead you. Both are \
                 kept.",
                "Look at the must clauses: what the ratings should be at a first allocation. A cluster that breaks \
                 none is put before one that does.",
                "Look at the profile. On each scale, a rating is expected, may occur, or is unlikely. The tool gives \
                 points for that and adds them up.",
                "Read the reasons, and which single rating would change the order.",
                "Decide. If you choose a cluster whose must clauses are broken, say why.",
            ])],
        },
        LearningSection {
            heading: "What the scores cannot hold",
            blocks: &[
                LearningBlock::Paragraph(
                    "No scale says whether this is a first episode of psychosis, or whether it is acute now. The tool asks. Nor \
                     do scores know the person’s story, or what has been tried.",
                ),
                LearningBlock::Example(
                    "Mo’s voices are severe. They began last month, and he was never ill before. The facts point to \
                     cluster 10, though the same ratings could be those of cluster 13.",
                ),
            ],
        },
        LearningSection {
            heading: "How far to trust it",
            blocks: &[LearningBlock::List(&[
                "The built-in rules are provisional. They were put together from what is published, and nobody has \
                 checked them against the official grid.",
                "A share is how the ratings divide between clusters. It is not the chance of being right.",
                "If the need is real but nothing fits, choose cluster 00, variance. Cluster 09 is not used.",
            ])],
        },
    ],
    questions: [
        Question {
            asks: "Why do you name your own cluster first?",
            answer: "So that you think for yourself, and so that the two can be compared.",
        },
        Question {
            asks: "The tool puts cluster 4 first, and you still think 3. What do you do?",
            answer: "Read the reasons and look at your ratings again. If you still think 3, choose 3.",
        },
        Question {
            asks: "Cluster 13 has a share of 60%. Is that the chance that it is right?",
            answer: "No. It is how the ratings divide between the clusters.",
        },
    ],
    sources: &[
        "The two steps, and the first and final cluster: NHS Data Dictionary. Super class: Key steps for Mental Health \
         Payment by Results (Department of Health 2013), Annex A.",
        "Must clauses and profiles: the clustering booklet, as others describe it. The built-in ones are this tool’s own and \
         provisional.",
    ],
    next: &[
        NextStep { label: "Practise on a vignette", to: Destination::Vignettes },
        NextStep { label: "See the rules, cluster by cluster", to: Destination::Method },
        NextStep { label: "Read about reviews", to: Destination::Learn(Topic::Reviews) },
    ],
};
