namespace ReportExtractor.Panel.Tables;

/// <summary>A column of a table: the one description that all files and the code book are made of.</summary>
/// <typeparam name="T">The rows.</typeparam>
/// <param name="Name">The name in every file.</param>
/// <param name="Type">What its cells are.</param>
internal sealed record Column<T>(string Name, ColumnType Type)
{
    /// <summary>The cell of a row, of a column of text, codes or dates.</summary>
    public Func<T, string?> Text { get; private init; } = _ => null;

    /// <summary>The cell of a row, of a column of numbers.</summary>
    public Func<T, decimal?> Number { get; private init; } = _ => null;

    /// <summary>The codes that the cells may have, if it is a column of codes.</summary>
    public IReadOnlyList<string> Codes { get; private init; } = [];

    /// <summary>The bytes of the longest text that a cell may have, if they are known before the first row; else null.</summary>
    public int? TextBytes { get; private init; }

    /// <summary>Whether the cells are numbers.</summary>
    public bool IsNumber => Type is ColumnType.Whole or ColumnType.Number;

    /// <summary>A column of text.</summary>
    public static Column<T> OfText(string name, Func<T, string?> cell, int? textBytes = null) =>
        new(name, ColumnType.Text) { Text = cell, TextBytes = textBytes };

    /// <summary>A column of days.</summary>
    public static Column<T> OfDate(string name, Func<T, DateOnly?> cell) =>
        new(name, ColumnType.Date) { Text = row => cell(row)?.ToString("O") };

    /// <summary>A column of codes.</summary>
    public static Column<T> OfCodes(string name, IReadOnlyList<string> codes, Func<T, string?> cell) =>
        new(name, ColumnType.Code) { Codes = codes, Text = cell };

    /// <summary>A column of whole numbers.</summary>
    public static Column<T> OfWhole(string name, Func<T, int?> cell) => new(name, ColumnType.Whole) { Number = row => cell(row) };

    /// <summary>A column of numbers with decimals.</summary>
    public static Column<T> OfNumber(string name, Func<T, decimal?> cell) => new(name, ColumnType.Number) { Number = cell };
}
