namespace ReportExtractor.WordBinary.Text;

/// <summary>A range of the text.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="From">The position of its first character.</param>
/// <param name="Hidden">The hidden parts of fields, as ranges of the characters; null if there are none.</param>
internal sealed record Story(char[] Text, int From, List<(int From, int To)>? Hidden)
{
    /// <summary>The index of the first hidden part that ends after the current character.</summary>
    public int NextHidden { get; set; }

    /// <summary>True if a character is inside of the next hidden part.</summary>
    /// <param name="at">The index of the character.</param>
    public bool IsInCode(int at) => Hidden is { } hidden
        && NextHidden < hidden.Count
        && hidden[NextHidden].From < at
        && at < hidden[NextHidden].To;
}
