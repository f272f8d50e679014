namespace ReportExtractor.Cli.Terminal;

/// <summary>When text has colours.</summary>
internal enum ColourChoice
{
    /// <summary>On a terminal, unless NO_COLOR is set.</summary>
    Auto,

    /// <summary>Always, also in files and pipes.</summary>
    Always,

    /// <summary>Never.</summary>
    Never,
}
