namespace ReportExtractor.Matching.Sums;

/// <summary>The range of the parts of a sum less its whole, as far as they are added up.</summary>
/// <param name="Low">The least difference.</param>
/// <param name="High">The greatest difference.</param>
/// <param name="HasPart">True if there may be a number among the parts.</param>
/// <param name="HasWhole">True if there may be a number in the whole.</param>
internal readonly record struct SumBalance(decimal Low, decimal High, bool HasPart, bool HasWhole)
{
    /// <summary>The range of what may be added so that the sides agree.</summary>
    public SumBalance Needed => this with { Low = -High, High = -Low };

    /// <summary>
    /// For what is <see cref="Needed"/>: false if a share can't make the sides agree. A sum with an empty side never contradicts.
    /// </summary>
    /// <param name="share">What is added.</param>
    public bool MayBe(in SumBalance share) =>
        !(HasPart || share.HasPart) || !(HasWhole || share.HasWhole) || (share.Low <= High && share.High >= Low);

    /// <summary>Both together.</summary>
    public static SumBalance operator +(SumBalance one, SumBalance other) =>
        new(one.Low + other.Low, one.High + other.High, one.HasPart || other.HasPart, one.HasWhole || other.HasWhole);
}
