namespace ReportExtractor.Matching.Sums;

/// <summary>Between which numbers the parts of a sum less its whole lie, as far as they are added up.</summary>
/// <param name="Low">The least.</param>
/// <param name="High">The greatest.</param>
/// <param name="HasPart">True where a number may stand among the parts.</param>
/// <param name="HasWhole">True where one may stand among the whole.</param>
internal readonly record struct SumBalance(decimal Low, decimal High, bool HasPart, bool HasWhole)
{
    /// <summary>What may be added so that the sides agree.</summary>
    public SumBalance Needed => this with { Low = -High, High = -Low };

    /// <summary>Of what is <see cref="Needed"/>: false where a share can't make the sides agree. A sum of which a side is empty says nothing.</summary>
    /// <param name="share">What is added.</param>
    public bool MayBe(in SumBalance share) =>
        !(HasPart || share.HasPart) || !(HasWhole || share.HasWhole) || (share.Low <= High && share.High >= Low);

    /// <summary>Both together.</summary>
    public static SumBalance operator +(SumBalance one, SumBalance other) =>
        new(one.Low + other.Low, one.High + other.High, one.HasPart || other.HasPart, one.HasWhole || other.HasWhole);
}
