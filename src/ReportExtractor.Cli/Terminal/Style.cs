namespace ReportExtractor.Cli.Terminal;

/// <summary>How a text is shown where there are colours.</summary>
internal enum Style
{
    /// <summary>As everything else.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Strong,

    /// <summary>Something of less weight.</summary>
    Faint,

    /// <summary>Something that is confirmed.</summary>
    Good,

    /// <summary>Something in doubt.</summary>
    Doubt,

    /// <summary>Something wrong.</summary>
    Bad,
}
