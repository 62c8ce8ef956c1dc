"""What machines read of the site: heads of pages, the sitemap, the pictures of shared pages."""
