using ReportExtractor.Documents;

namespace ReportExtractor.Cli.Show;

/// <summary>The texts of <c>show --raw</c>.</summary>
internal static class RawTexts
{
    public const string NothingRead = "Nothing was read of it:";

    /// <summary>What is known of a table's rows and columns.</summary>
    public static string Of(GridLayout layout) => layout switch
    {
        GridLayout.Spanned => "table with rows, columns and merged cells",
        GridLayout.Columns => "table with rows and columns",
        GridLayout.Rows => "table with rows; columns only by the order of the cells",
        _ => "cells in order; the ends of rows are unknown",
    };
}
