using System.Buffers;

namespace ReportExtractor.Parsing.Values;

/// <summary>What is printed in place of a number that does not exist. A new mark or word is added here and nowhere else.</summary>
internal static class NilMarks
{
    /// <summary>Marks that are nil wherever they are alone: in the text of a cell, and in a piece of a printed line.</summary>
    private const string Marks = "-—/\\×";

    /// <summary>The word that is nil wherever it is alone.</summary>
    private const string Word = "无";

    private const string One = "一";

    /// <summary>
    /// Marks that are nil only where they fill a cell. In a printed line, before its cells are known, ― ─ _ also draw rules and blanks to
    /// fill in, and ╳ ✕ mark boxes. 一 is a dash that OCR read as a character, but only beside another mark: alone it is the number one.
    /// </summary>
    private const string CellMarks = "―─╳✕_" + One;

    /// <summary>
    /// Words that are nil only where they fill a cell. In a printed line they may be a piece of a longer text.
    /// </summary>
    private static readonly string[] CellWords =
        [Word, "無", "没有", "無此項", "无此项", "不适用", "未涉及", "暂无", "nil", "none", "n/a"];

    /// <summary>Full-width and typographic forms of the marks: a printed line is looked at as it is, not narrowed.</summary>
    private const string PrintedForms = "－–／";

    /// <summary>Signs whose number may have been broken off to the next line.</summary>
    private const string Signs = "+＋";

    private static readonly SearchValues<char> OfCell = SearchValues.Create(Marks + CellMarks);
    private static readonly SearchValues<char> OfLine = SearchValues.Create(Marks + Word + PrintedForms + Signs);

    /// <summary>True if the text of a cell is a nil mark: one mark or several, or a word.</summary>
    /// <param name="compact">The text, narrowed and without blanks.</param>
    public static bool FillCell(ReadOnlySpan<char> compact)
    {
        if (compact.IndexOfAnyExcept(OfCell) < 0 && !compact.SequenceEqual(One))
        {
            return true;
        }

        foreach (var word in CellWords)
        {
            if (compact.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// True if a piece of a printed line is a mark in place of a number: a single mark, a dash of two characters, or a sign without its
    /// number.
    /// </summary>
    /// <param name="piece">The piece as printed.</param>
    public static bool IsPiece(ReadOnlySpan<char> piece) => piece is "--" or "——" || (piece is [var mark] && OfLine.Contains(mark));
}
