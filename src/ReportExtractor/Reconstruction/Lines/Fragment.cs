using System.Buffers;
using ReportExtractor.Documents;
using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Problems;

namespace ReportExtractor.Reconstruction.Lines;

/// <summary>The smallest thing that a table is put together from: a cell, or a run of words or digits in a line.</summary>
/// <param name="Kind">What it can be for a table.</param>
/// <param name="Text">Its text as the reader got it.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Column">In a grid its column; in a line the print column at which it begins.</param>
/// <param name="EndColumn">The column behind its last.</param>
internal sealed record Fragment(FragmentKind Kind, string Text, Location Location, int Column, int EndColumn)
{
    private static readonly SearchValues<char> AsciiDigits = SearchValues.Create("0123456789");

    private LabelText? _label;

    /// <summary>Its text understood as a cell; for words, other.</summary>
    public CellValue Value { get; init; } = new(CellContent.Other);

    /// <summary>Why a reader may not see it as it is read, or null.</summary>
    public string? Doubt { get; init; }

    /// <summary>True where the source itself delimits it as a cell: nothing was cut here.</summary>
    public bool IsCell { get; init; }

    /// <summary>True where the source itself says in which column it stands.</summary>
    public bool IsPlaced { get; init; }

    /// <summary>True where it is known in which column it stands, though perhaps not how many it spans.</summary>
    public bool HasColumn { get; init; }

    /// <summary>The number of the grid that it is a cell of, among those of the document; 0 in a line.</summary>
    public int Grid { get; init; }

    /// <summary>How many rows its cell covers, where the source says so.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>True where digits of it may belong to the cell above or below, or theirs to it.</summary>
    public bool MayJoinNeighbour { get; init; }

    /// <summary>True where it stands behind blanks whose number is lost: only its place among the others of its line is known.</summary>
    public bool ColumnUnknown { get; init; }

    /// <summary>True where it was cut out of text that is glued together: its digits may be several numbers.</summary>
    public bool IsGlued { get; init; }

    /// <summary>True where the file ends with it: digits may have been cut off.</summary>
    public bool EndsFile { get; init; }

    /// <summary>Whether its letters are part of a label.</summary>
    public LabelLetters Letters { get; init; }

    /// <summary>Its text as labels are compared.</summary>
    public LabelText Label => _label ??= LabelText.Of(Text, Letters);

    /// <summary>True for numbers, nil marks and what can't be read: all that takes up a cell.</summary>
    public bool IsFilled => Kind == FragmentKind.Value;

    /// <summary>True for numbers.</summary>
    public bool IsNumber => Kind == FragmentKind.Value && Value.Content == CellContent.Number;

    /// <summary>Its digits, without the blanks around and between them.</summary>
    public string Digits =>
        Text.AsSpan().ContainsAnyExcept(AsciiDigits) ? string.Concat(Text.Where(c => !TextCharacters.IsBlank(c))) : Text;

    /// <summary>True for digits that can't be one number, since no number begins with a zero.</summary>
    public bool BeginsWithZero => Value.DigitsOnly && Digits is ['0' or '０', _, ..];

    /// <summary>One number made of its digits and those of another fragment; null if they can't be one.</summary>
    /// <param name="tail">The fragment with the last digits.</param>
    public Fragment? JoinDigits(Fragment tail)
    {
        if (!Value.DigitsOnly || !tail.Value.DigitsOnly || Value.Number == 0)
        {
            return null;
        }

        var value = NumberParser.Parse(string.Concat(Text.Trim(), tail.Text.Trim()));
        return value.Content != CellContent.Number ? null : this with
        {
            Text = Text + "\n" + tail.Text,
            Value = value with { Doubt = ReasonCodes.DigitsOnTwoLines },
            EndsFile = tail.EndsFile,
        };
    }
}
