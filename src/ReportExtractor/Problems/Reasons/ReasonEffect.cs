namespace ReportExtractor.Problems.Reasons;

/// <summary>What a <see cref="Reason"/> means for a figure.</summary>
internal enum ReasonEffect : byte
{
    /// <summary>The figure is in doubt.</summary>
    Doubts,

    /// <summary>The figure would be in doubt, but a printed sum confirms it.</summary>
    Confirmed,

    /// <summary>It explains how the figure was found.</summary>
    Explains,
}
