namespace ReportExtractor.CorpusGenerator.Layouts;

/// <summary>What a layout preserves of a table, and so which damages leave its figures certain.</summary>
[Flags]
public enum LayoutTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A row in which only the total is filled can be read.</summary>
    BlankTotals = 1 << 0,

    /// <summary>Every blank cell keeps its place.</summary>
    BlankCells = 1 << 1,

    /// <summary>Rows may have too many or too few cells.</summary>
    Ragged = 1 << 2,

    /// <summary>Labels may be broken over lines.</summary>
    BrokenLabels = 1 << 3,

    /// <summary>Numbers may be wrapped over two lines.</summary>
    WrappedNumbers = 1 << 4,

    /// <summary>Numbers may have signs, units, thousands separators and remarks.</summary>
    DecoratedValues = 1 << 5,

    /// <summary>Numbers may have any kind of space around them.</summary>
    LooseSpaces = 1 << 6,

    /// <summary>A hyphen can be a nil mark, because it is not used for rules or page numbers.</summary>
    HyphenNil = 1 << 7,

    /// <summary>Rows may be missing.</summary>
    MissingRows = 1 << 8,

    /// <summary>There may be a page number between two rows.</summary>
    PageBreaks = 1 << 9,

    /// <summary>Wrong sums leave the figures certain.</summary>
    BrokenSums = 1 << 10,

    /// <summary>Header rows may be repeated or left out.</summary>
    LooseHeaders = 1 << 11,

    /// <summary>Zeros may be replaced by nil marks.</summary>
    NilMarks = 1 << 12,

    /// <summary>Headers are printed as the table has them, in its order.</summary>
    OwnHeaders = 1 << 13,

    /// <summary>Numbers may have the marks of Markdown, LaTeX and web pages around them.</summary>
    InlineMarks = 1 << 14,

    /// <summary>A layout that preserves the row and the column of every cell.</summary>
    Exact = BlankTotals | BlankCells | BrokenLabels | WrappedNumbers | DecoratedValues | HyphenNil | MissingRows
        | BrokenSums | LooseHeaders | NilMarks | OwnHeaders,

    /// <summary>A layout with one row a line and marks between the cells.</summary>
    Rows = Exact | Ragged | LooseSpaces | PageBreaks | InlineMarks,

    /// <summary>A layout that loses blank cells but preserves the order of the others.</summary>
    Sequence = BrokenLabels | DecoratedValues | MissingRows | BrokenSums | LooseHeaders | NilMarks | PageBreaks | OwnHeaders | InlineMarks,
}
