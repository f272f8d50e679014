using BitMiracle.LibTiff.Classic;

namespace ReportExtractor.Imaging.Decoding.Fax;

/// <summary>
/// Keeps the library from writing to the console, and tells a <see cref="TiffMemory"/> of errors. The library has one handler for all
/// files; each file gives itself as its data.
/// </summary>
internal sealed class TiffSilence : TiffErrorHandler
{
    /// <summary>The decoder of fax pictures only warns of codes that are none, and guesses on.</summary>
    private const string FaxModules = "Fax";

    private static readonly TiffErrorHandler Previous = Tiff.SetErrorHandler(new TiffSilence());

    /// <summary>Makes sure that the handler is there.</summary>
    public static void Install() => _ = Previous;

    /// <inheritdoc/>
    public override void ErrorHandler(Tiff tif, string method, string format, params object[] args)
    {
        // The other method is told the same.
    }

    /// <inheritdoc/>
    public override void ErrorHandlerExt(Tiff tif, object clientData, string method, string format, params object[] args) =>
        Damage(clientData);

    /// <inheritdoc/>
    public override void WarningHandler(Tiff tif, string method, string format, params object[] args)
    {
        // The other method is told the same.
    }

    /// <inheritdoc/>
    public override void WarningHandlerExt(Tiff tif, object clientData, string method, string format, params object[] args)
    {
        if (method?.Contains(FaxModules, StringComparison.Ordinal) == true)
        {
            Damage(clientData);
        }
    }

    private static void Damage(object clientData)
    {
        if (clientData is TiffMemory memory)
        {
            memory.IsDamaged = true;
        }
    }
}
