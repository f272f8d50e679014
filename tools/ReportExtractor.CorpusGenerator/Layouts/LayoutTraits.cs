namespace ReportExtractor.CorpusGenerator.Layouts;

/// <summary>What a layout keeps of a table, and so which figures and damages its text can carry without becoming undecidable.</summary>
[Flags]
public enum LayoutTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A row with its total alone can be read.</summary>
    BlankTotals = 1 << 0,

    /// <summary>Every blank cell leaves its trace in its column.</summary>
    BlankCells = 1 << 1,

    /// <summary>Rows may have cells too many or too few.</summary>
    Ragged = 1 << 2,

    /// <summary>Labels may be broken over lines.</summary>
    BrokenLabels = 1 << 3,

    /// <summary>Numbers may be wrapped over two lines.</summary>
    WrappedNumbers = 1 << 4,

    /// <summary>Values may carry signs, units, thousands marks and remarks.</summary>
    DecoratedValues = 1 << 5,

    /// <summary>Any kind of space may stand around a value.</summary>
    LooseSpaces = 1 << 6,

    /// <summary>A hyphen can be a nil mark: it is neither a rule nor a page number's.</summary>
    HyphenNil = 1 << 7,

    /// <summary>Rows may be missing.</summary>
    MissingRows = 1 << 8,

    /// <summary>A page number may stand between two rows.</summary>
    PageBreaks = 1 << 9,

    /// <summary>Wrong sums don't make the text undecidable.</summary>
    BrokenSums = 1 << 10,

    /// <summary>Header rows may be repeated or left out.</summary>
    LooseHeaders = 1 << 11,

    /// <summary>Zeros may be replaced by nil marks.</summary>
    NilMarks = 1 << 12,

    /// <summary>A layout that keeps every cell in its row and column.</summary>
    Exact = BlankTotals | BlankCells | BrokenLabels | WrappedNumbers | DecoratedValues | HyphenNil | MissingRows
        | BrokenSums | LooseHeaders | NilMarks,

    /// <summary>A layout of one row a line with marks between its cells.</summary>
    Rows = Exact | Ragged | LooseSpaces | PageBreaks,

    /// <summary>A layout that loses blank cells, but keeps the order of the rest.</summary>
    Sequence = BrokenLabels | DecoratedValues | MissingRows | BrokenSums | LooseHeaders | NilMarks | PageBreaks,
}
