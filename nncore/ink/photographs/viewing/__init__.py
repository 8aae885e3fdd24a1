"""What of a picture is ink, and what kind each part of it is: views, one for each way to look. Imports masks."""
