namespace ReportExtractor.Problems;

/// <summary>The names of the problems that a record can have.</summary>
public static class ProblemCodes
{
    /// <summary>Error: the input is protected by a password.</summary>
    public const string Encrypted = "encrypted";

    /// <summary>Error: the input's bytes break the format that they claim.</summary>
    public const string Corrupt = "corrupt";

    /// <summary>Error: the input is of a format that is not read.</summary>
    public const string UnsupportedFormat = "unsupported-format";

    /// <summary>Error: the input was read, and has none of the form's tables.</summary>
    public const string NoStatutoryTable = "no-statutory-table";

    /// <summary>Error: the input is a report for a year before 2019, whose tables are others.</summary>
    public const string OlderForm = "older-form";

    /// <summary>Error: the input is beyond a limit of size.</summary>
    public const string TooLarge = "too-large";

    /// <summary>Error: reading the input took longer than allowed.</summary>
    public const string Timeout = "timeout";

    /// <summary>Error: the input is images without text.</summary>
    public const string Scanned = "scanned";

    /// <summary>Error: the input has no text at all.</summary>
    public const string Empty = "empty";

    /// <summary>Error: the input could not be opened, or reading it broke off.</summary>
    public const string Unreadable = "unreadable-input";

    /// <summary>
    /// Error: the process that read the input came to its end, such as out of stack; it was one that read nothing else.
    /// </summary>
    public const string Crashed = "crashed";

    /// <summary>Warning: a row that no form has; label and numbers are in the message.</summary>
    public const string UnexpectedRow = "unexpected-row";

    /// <summary>Warning: a number in a table that no figure took.</summary>
    public const string UnexplainedNumber = "unexplained-number";

    /// <summary>Warning: the file has more than one report.</summary>
    public const string SeveralReports = "several-reports";

    /// <summary>Warning: a table ends before its last row.</summary>
    public const string TableTruncated = "table-truncated";

    /// <summary>Warning: a row of a table was not found, but later rows were.</summary>
    public const string RowMissing = "row-missing";

    /// <summary>Warning: a table of the form was not found.</summary>
    public const string TableMissing = "table-missing";

    /// <summary>Warning: a table follows another form than the rest of the document.</summary>
    public const string MixedForms = "mixed-forms";

    /// <summary>Warning: a table's header names other columns than the form's.</summary>
    public const string HeaderMismatch = "header-mismatch";

    /// <summary>Warning: a page could not be read, or not all of it.</summary>
    public const string PageUnreadable = "page-unreadable";

    /// <summary>Warning: a page is beyond a limit, and was not read to its end.</summary>
    public const string PageTooLarge = "page-too-large";

    /// <summary>Warning: letters whose characters the file does not define; they are left out.</summary>
    public const string UnknownCharacters = "unknown-characters";

    /// <summary>Warning: bytes of a file were changed after it was written, and characters may be others.</summary>
    public const string DamagedStream = "damaged-stream";

    /// <summary>Warning: bytes that are no text in the encoding that the input is written in.</summary>
    public const string InvalidBytes = "invalid-bytes";

    /// <summary>Warning: a person's decision was made for another reading, or for other bytes, and is not applied.</summary>
    public const string DecisionOutdated = "decision-outdated";

    /// <summary>Warning: persons decided differently on a figure, and none of their decisions is applied.</summary>
    public const string DecisionsContradict = "decisions-contradict";
}
