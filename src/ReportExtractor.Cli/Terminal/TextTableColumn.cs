namespace ReportExtractor.Cli.Terminal;

/// <summary>A column of a <see cref="TextTable"/>.</summary>
/// <param name="Header">Its header.</param>
/// <param name="IsNumber">Whether its cells stand to the right, and are not broken.</param>
internal sealed record TextTableColumn(string Header, bool IsNumber = false);
