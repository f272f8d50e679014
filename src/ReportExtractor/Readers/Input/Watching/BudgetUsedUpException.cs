namespace ReportExtractor.Readers.Input.Watching;

/// <summary>A reading has used up its time or its memory.</summary>
/// <param name="isMemory">Whether it was memory.</param>
/// <param name="stage">The stage in which it was.</param>
internal sealed class BudgetUsedUpException(bool isMemory, ReadingStage stage) : Exception
{
    /// <summary>Whether it was memory, and not time.</summary>
    public bool IsMemory => isMemory;

    /// <summary>The stage in which it was.</summary>
    public ReadingStage Stage => stage;
}
