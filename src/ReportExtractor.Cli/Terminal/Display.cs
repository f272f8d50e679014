using System.Globalization;

namespace ReportExtractor.Cli.Terminal;

/// <summary>What standard output is shown on.</summary>
/// <param name="IsTerminal">Whether it is a terminal that understands colours.</param>
/// <param name="Width">The number of columns.</param>
internal sealed record Display(bool IsTerminal, int Width)
{
    /// <summary>The width of a terminal that does not tell it, and of texts in files.</summary>
    private const int UsualWidth = 80;

    /// <summary>In less, no table can be read.</summary>
    private const int LeastWidth = 40;

    /// <summary>No terminal.</summary>
    public static Display None { get; } = new(false, UsualWidth);

    /// <summary>Whether the user wants no colours (no-color.org).</summary>
    public static bool WantsNoColours => Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };

    /// <summary>Whether there is a terminal that does not understand colours.</summary>
    public static bool IsDumb => Environment.GetEnvironmentVariable("TERM") == "dumb";

    /// <summary>The standard output of this process.</summary>
    public static Display OfProcess()
    {
        var isScreen = !Console.IsOutputRedirected;
        return new Display(isScreen && !IsDumb, Math.Max(LeastWidth, isScreen ? WindowWidth() : GivenWidth() ?? UsualWidth));
    }

    /// <summary>Whether text on it has colours.</summary>
    /// <param name="colours">What the user chose.</param>
    public bool HasColours(ColourChoice colours) => colours switch
    {
        ColourChoice.Always => true,
        ColourChoice.Never => false,
        _ => IsTerminal && !WantsNoColours,
    };

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }

    /// <summary>The width that shells keep in COLUMNS.</summary>
    private static int? GivenWidth() =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var width)
            ? width
            : null;
}
