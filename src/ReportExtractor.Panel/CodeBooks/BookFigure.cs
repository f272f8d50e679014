namespace ReportExtractor.Panel.CodeBooks;

/// <summary>A figure that one or more forms have.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Variable">Its variable.</param>
/// <param name="Entries">What each form says of it.</param>
internal sealed record BookFigure(string Key, string Variable, IReadOnlyList<CodeBookEntry> Entries)
{
    /// <summary>Whether it is an amount of money in any form.</summary>
    public bool IsMoney => Entries.Any(entry => entry.Unit is not null);

    /// <summary>The forms that have it.</summary>
    public string Forms => string.Join(' ', Entries.Select(entry => entry.Form));

    /// <summary>The label in Chinese: table, row and column as the form prints them.</summary>
    public string Chinese => Join([Entries[0].TableLabel, Entries[0].RowLabel, Entries[0].ColumnLabel]);

    /// <summary>The label in English, as far as the form has one.</summary>
    public string English =>
        Join([Entries[0].TableEnglish, Entries[0].RowEnglish, Entries[0].ColumnEnglish]) is { Length: > 0 } text ? text : Key;

    private static string Join(IEnumerable<string?> parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
