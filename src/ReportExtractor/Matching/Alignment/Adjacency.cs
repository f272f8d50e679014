using ReportExtractor.Matching.Labels;

namespace ReportExtractor.Matching.Alignment;

/// <summary>Tests which rows follow each other in the document without prose, a caption or another row of numbers between them.</summary>
internal static class Adjacency
{
    /// <summary>True if nothing separates two rows.</summary>
    /// <param name="labels">The candidates and their words.</param>
    /// <param name="upper">The upper row.</param>
    /// <param name="lower">The lower row.</param>
    public static bool Adjoins(LabelScores labels, AlignedRow upper, AlignedRow lower)
    {
        for (var i = upper.End; i <= lower.First; i++)
        {
            var candidate = labels.Candidates[i];
            if (candidate.FollowsProse || labels.HasCaption(candidate) || (i < lower.First && candidate.Filled > 1))
            {
                return false;
            }
        }

        return true;
    }
}
