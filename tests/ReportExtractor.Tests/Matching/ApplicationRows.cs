using ReportExtractor.Templates;

namespace ReportExtractor.Tests.Matching;

/// <summary>Writes the rows of the table of applications, in the order of the form of 2021.</summary>
internal static class ApplicationRows
{
    private static readonly RowTemplate[] Rows =
        [.. OfficialTemplates.All.Single(form => form.Id == "ogi-2021").Tables.Single(table => table.Id == "applications").Rows];

    /// <summary>Writes a line for each row; rows in a group of a group are written in their own way.</summary>
    /// <param name="shallow">Writes a row that is in at most one group.</param>
    /// <param name="deep">Writes a row that is in a group of a group.</param>
    /// <param name="between">What follows each line.</param>
    public static string Write(Func<RowTemplate, string> shallow, Func<RowTemplate, string> deep, string between = "") =>
        string.Concat(Rows.Select(row => (row.Group.Count > 1 ? deep(row) : shallow(row)) + "\n" + between));

    /// <summary>Writes a line for each row.</summary>
    public static string Write(Func<RowTemplate, string> row) => Write(row, row);

    /// <summary>
    /// A total for each row, with which the sums down the column hold: each result is 1, and nothing was carried in or out.
    /// </summary>
    public static int Total(RowTemplate row) => row.Id switch
    {
        "carried_in" or "carried_out" => 0,
        "new" or "total" => Rows.Length - 4,
        _ => 1,
    };
}
