namespace ReportExtractor.Imaging.Preparing;

/// <summary>Turns pictures by quarters.</summary>
internal static class Turning
{
    /// <summary>Turns a picture.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="turn">How far, clockwise.</param>
    public static GrayImage Apply(GrayImage image, Turn turn)
    {
        if (turn == Turn.None)
        {
            return image;
        }

        var isOnItsSide = turn != Turn.Half;
        var turned = isOnItsSide ? new GrayImage(image.Height, image.Width) : new GrayImage(image.Width, image.Height);
        for (var y = 0; y < turned.Height; y++)
        {
            var row = turned.Row(y);
            for (var x = 0; x < row.Length; x++)
            {
                row[x] = turn switch
                {
                    Turn.Right => image.Pixels[((image.Height - 1 - x) * image.Width) + y],
                    Turn.Left => image.Pixels[(x * image.Width) + image.Width - 1 - y],
                    _ => image.Pixels[image.Pixels.Length - 1 - ((y * row.Length) + x)],
                };
            }
        }

        return turned with
        {
            HorizontalDpi = isOnItsSide ? image.VerticalDpi : image.HorizontalDpi,
            VerticalDpi = isOnItsSide ? image.HorizontalDpi : image.VerticalDpi,
        };
    }
}
