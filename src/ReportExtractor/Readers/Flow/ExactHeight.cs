using ReportExtractor.Problems;

namespace ReportExtractor.Readers.Flow;

/// <summary>Rows whose height is exact: what has no room in them is not shown.</summary>
internal static class ExactHeight
{
    /// <summary>
    /// The content of a cell in such a row. Digits below its first line are in doubt: how many lines are shown depends on fonts.
    /// </summary>
    /// <param name="content">The content.</param>
    public static IReadOnlyList<FlowBlock> Doubted(IReadOnlyList<FlowBlock> content)
    {
        var isFirst = true;
        var doubted = new List<FlowBlock>();
        foreach (var block in content)
        {
            doubted.Add(block is FlowParagraph paragraph && HasDigitBelow(paragraph.Text, isFirst)
                ? paragraph with { Doubt = paragraph.Doubt ?? ReasonCodes.CutDigits }
                : block);
            isFirst = false;
        }

        return doubted;
    }

    private static bool HasDigitBelow(string text, bool isFirst) =>
        text[(isFirst ? text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : text.Length : 0)..].Any(char.IsDigit);
}
